import { useTranslations } from 'next-intl'
import { UpdateForm } from '@/components/commitments/update-form'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CaseDocument } from '@/lib/commitments/case-documents'
import { proposeNextCheck } from '@/lib/commitments/propose-check'
import type { CommitmentLine } from '@/lib/commitments/queries'
import type { Day } from '@/lib/dates'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  base: string
  commitment: CommitmentLine
  today: Day
  documents: CaseDocument[]
  isWriting: boolean
  hrefs: { update: string; saved: string }
  actions: { update: FormAction; nothingNew: FormAction }
}

/** What can be done with the open line, without leaving the list. */
export function OpenDeeds({ base, commitment, today, documents, isWriting, hrefs, actions }: Props) {
  const t = useTranslations('commitments')
  const nextCheck = proposeNextCheck(commitment, today)
  const submissionKey = crypto.randomUUID()
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-2">
        {isWriting ? null : (
          <ButtonLink href={hrefs.update} variant="primary" hint="U" shortcut="u">
            {t('update')}
          </ButtonLink>
        )}
        <ActionForm action={actions.nothingNew}>
          <Hidden name="submissionKey" value={crypto.randomUUID()} />
          <Hidden name="commitmentId" value={commitment.id} />
          <Hidden name="version" value={String(commitment.version)} />
          <Hidden name="backTo" value={hrefs.saved} />
          <SubmitButton variant="outline" hint="0" shortcut="0">
            {t('nothing_new')}
          </SubmitButton>
        </ActionForm>
        <ButtonLink
          href={`${base}/follow-ups/new?case=${commitment.case.id}&commitment=${commitment.id}`}
          hint="F"
          shortcut="f"
        >
          {t('follow_up')}
        </ButtonLink>
        <ButtonLink href={`${base}/commitments/${commitment.id}`}>{t('details')}</ButtonLink>
      </div>
      {isWriting ? (
        <UpdateForm
          action={actions.update}
          commitment={{
            id: commitment.id,
            version: commitment.version,
            status: commitment.updates[0]?.status ?? 'open',
          }}
          submissionKey={submissionKey}
          today={today}
          nextCheck={nextCheck}
          documents={documents}
          backTo={hrefs.saved}
        />
      ) : null}
    </div>
  )
}
