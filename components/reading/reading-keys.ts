import type { KeyHint } from '@/components/layout/key-hints'
import type { useTranslations } from 'next-intl'

type Say = ReturnType<typeof useTranslations<'suggestions'>>

/** What can be done on the page of a document as it stands. */
export type ReadingPlace = {
  mayWrite: boolean
  /** Whether a suggestion is in hand. */
  isDeciding: boolean
  /** The form that stands open: of the suggestion in hand, or of words that were chosen. */
  form: 'edit' | 'draw' | null
  hasPages: boolean
}

/** Every key of the reading view, in the order of the line at its foot. */
export function readingKeys(say: Say, { mayWrite, isDeciding, form, hasPages }: ReadingPlace): KeyHint[] {
  const look = hasPages ? [{ keys: ['T'], does: say('key_look') }] : []
  if (!mayWrite) return look
  const decide = [
    { keys: ['J', 'K'], does: say('key_next') },
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
    ...(isDeciding ? decide : []),
    { keys: ['Z'], does: say('key_undo') },
    ...look,
    ...(isDeciding ? [] : [{ keys: ['J', 'K'], does: say('key_sentence') }]),
    { keys: ['.', ','], does: say('key_sentence'), isOnlyInList: true },
    { keys: ['Shift', isDeciding ? '.' : 'J'], does: say('key_longer'), isOnlyInList: true },
    { keys: ['1', '–', '5'], does: say('key_passage') },
  ]
}
