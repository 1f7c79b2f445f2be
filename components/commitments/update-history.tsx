import { useTranslations } from 'next-intl'
import { UpdateSource } from '@/components/commitments/update-source'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { ActionForm } from '@/components/ui/action-form'
import { DayText } from '@/components/ui/day-text'
import { FormFold } from '@/components/ui/form-fold'
import { Field, Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { dayOf } from '@/lib/dates'
import type { FormState } from '@/lib/web/form-state'

type Update = CommitmentPage['updates'][number]
type Props = {
  base: string
  updates: Update[]
  passageId: string
  withdraw: ((previous: FormState, form: FormData) => Promise<FormState>) | null
}

/** Every update, newest first, with its source and who recorded it; the withdrawn ones are struck and stay. */
export function UpdateHistory({ base, updates, passageId, withdraw }: Props) {
  const t = useTranslations('commitments')
  return (
    <ol>
      {updates
        .filter(({ withdrawsId }) => withdrawsId === null)
        .map((update) => {
          const by = update.withdrawnBy[0]
          return (
            <li key={update.id} className="border-b border-separator py-3">
              <div className={by ? 'text-muted line-through' : ''}>
                <CommitmentStatus value={update.status} reason={update.reason} />
                <span className="type-small ms-3 text-muted">
                  {t.rich('by_on', {
                    name: update.memberName,
                    day: () => <DayText day={dayOf(update.madeOn)} form="short" />,
                  })}
                </span>
                {update.note ? <p dir="auto">{update.note}</p> : null}
              </div>
              <p className="type-small">
                <UpdateSource base={base} update={update} isPassage={update.sourcePassageId === passageId} />
              </p>
              {by ? (
                <p className="type-small text-muted">
                  {t.rich('withdrawn', {
                    name: by.memberName,
                    day: () => <DayText day={dayOf(by.madeOn)} form="short" />,
                  })}
                  : {by.note}
                </p>
              ) : withdraw ? (
                <ActionForm action={withdraw} className="flex flex-col gap-2">
                  <FormFold
                    summary={
                      <summary className="type-small inline-block py-1 text-link underline">{t('withdraw')}</summary>
                    }
                    className="flex flex-wrap items-end gap-2 pt-2"
                  >
                    <Hidden name="submissionKey" value={crypto.randomUUID()} />
                    <Hidden name="updateId" value={update.id} />
                    <Field name="note" label={t('withdraw_why')} required />
                    <SubmitButton variant="outline">{t('withdraw')}</SubmitButton>
                  </FormFold>
                </ActionForm>
              ) : null}
            </li>
          )
        })}
    </ol>
  )
}
