import type { KeyHint } from '@/components/layout/key-hints'
import type { useTranslations } from 'next-intl'

type Say = ReturnType<typeof useTranslations<'suggestions'>>

/** What can be done on the page of a document as it stands. */
export type ReadingPlace = {
  mayWrite: boolean
  /** Whether a suggestion is in hand. */
  isDeciding: boolean
  /** Whether suggestions wait in other documents of the record. */
  leadsOn: boolean
  /** The form that stands open: of the suggestion in hand, or of words that were chosen. */
  form: 'edit' | 'draw' | null
  hasPages: boolean
}

/** Every key of the reading view, in the order of the line at its foot. */
export function readingKeys(say: Say, { mayWrite, isDeciding, leadsOn, form, hasPages }: ReadingPlace): KeyHint[] {
  const look = hasPages ? [{ keys: ['T'], does: say('key_look') }] : []
  if (!mayWrite) return look
  const steps = [{ keys: ['J', 'K'], does: say('key_next') }]
  const decide = [
    ...steps,
    ...(form === 'edit'
      ? []
      : [
          { keys: ['A'], does: say('key_accept') },
          { keys: ['E'], does: say('key_edit') },
          { keys: ['D'], does: say('key_dismiss') },
        ]),
  ]
  const fill = [
    { keys: ['Ctrl', '↵'], does: say(form === 'edit' ? 'key_save_edit' : 'key_save_draw') },
    { keys: ['Esc'], does: say('key_leave') },
  ]
  return [
    ...(form ? fill : []),
    ...(isDeciding ? decide : leadsOn ? steps : []),
    { keys: ['Z'], does: say('key_undo') },
    ...look,
    ...(isDeciding || leadsOn ? [] : [{ keys: ['J', 'K'], does: say('key_sentence') }]),
    { keys: ['.', ','], does: say('key_sentence'), isOnlyInList: true },
    { keys: ['Shift', isDeciding || leadsOn ? '.' : 'J'], does: say('key_longer'), isOnlyInList: true },
    { keys: ['1', '–', '5'], does: say('key_passage') },
  ]
}
