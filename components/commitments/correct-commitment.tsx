import { useTranslations } from 'next-intl'
import { CommitmentFields } from '@/components/commitments/commitment-fields'
import { ActionForm } from '@/components/ui/action-form'
import { FormFold } from '@/components/ui/form-fold'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CommitmentPage } from '@/lib/commitments/queries'
import type { FormAction } from '@/lib/web/form-state'

type Props = { action: FormAction; commitment: CommitmentPage; members: { id: string; name: string }[] }

/** The form, folded away, that corrects what was noted of a commitment; what became of it is said by updates. */
export function CorrectCommitment({ action, commitment, members }: Props) {
  const t = useTranslations('commitments')
  return (
    <ActionForm action={action} className="flex flex-col gap-3 pt-6">
      <FormFold
        summary={<summary className="type-section underline">{t('edit')}</summary>}
        className="flex flex-col gap-3 pt-3"
      >
        <p className="text-muted">{t('edit_note')}</p>
        <Hidden name="commitmentId" value={commitment.id} />
        <Hidden name="version" value={String(commitment.version)} />
        <Hidden name="askId" value={commitment.ask?.id ?? ''} />
        <CommitmentFields commitment={commitment} members={members} />
        <div>
          <SubmitButton variant="outline">{t('save')}</SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  )
}
