import { useTranslations } from 'next-intl'
import type { Proposed } from '@/components/reading/entries'
import type { SuggestionContext } from '@/components/reading/suggestion-panel'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'

/** The last decision of this member, and the key that undoes it; again for the one before. */
export function UndoLast({ proposed, context }: { proposed: Proposed[]; context: SuggestionContext }) {
  const t = useTranslations('suggestions')
  const { memberId, actions, hrefOf } = context
  const [last] = proposed
    .filter(({ suggestion }) => suggestion.decidedById === memberId && suggestion.decidedAt)
    .sort((a, b) => Number(b.suggestion.decidedAt) - Number(a.suggestion.decidedAt))
  if (!last) return null
  const { suggestion, title, passageId } = last
  return (
    <ActionForm action={actions.restore} className="flex flex-wrap items-center justify-between gap-2 pb-3">
      <Hidden name="submissionKey" value={crypto.randomUUID()} />
      <Hidden name="suggestionId" value={suggestion.id} />
      <Hidden name="version" value={String(suggestion.version)} />
      <Hidden name="backTo" value={hrefOf(passageId)} />
      <p className="type-small line-clamp-1 min-w-0 flex-1 text-muted">
        {t(suggestion.state === 'accepted' ? 'undo_accepted' : 'undo_dismissed', { title })}
      </p>
      <SubmitButton variant="outline" hint="Z" shortcut="z">
        {t('undo')}
      </SubmitButton>
    </ActionForm>
  )
}
