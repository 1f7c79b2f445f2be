import { useTranslations } from 'next-intl'
import { CheckChoice } from '@/components/review/check-choice'
import { SideButtons } from '@/components/review/side-deeds'
import { SourceChoice } from '@/components/review/source-choice'
import { StatusGrid } from '@/components/review/status-grid'
import { ActionForm } from '@/components/ui/action-form'
import { DayText } from '@/components/ui/day-text'
import { Area, Field, Hidden, Select } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ProposedCheck } from '@/lib/commitments/propose-check'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { addDays, type Day } from '@/lib/dates'
import type { FormDraft } from '@/lib/documents/queries'
import type { ReviewAround } from '@/lib/review/queries'
import { StateReason, type CommitmentState } from '@/prisma/generated/enums'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  action: FormAction
  base: string
  here: string
  backTo: string
  today: Day
  commitment: CommitmentPage
  status: CommitmentState
  around: ReviewAround
  nextCheck: ProposedCheck
  draft: FormDraft | null
  refused: string | null
}

/** Days until a follow-up is due, unless another day is chosen: two weeks. */
const followUpDays = 14

/** What is true today, from where we know it, when to look again, and what we do about it: one form, one deed. */
export function ReviewForm({
  action,
  base,
  here,
  backTo,
  today,
  commitment,
  status,
  around,
  nextCheck,
  draft,
  refused,
}: Props) {
  const t = useTranslations('review')
  const states = useTranslations('states')
  const typed = (name: string, otherwise = '') => [draft?.values[name] ?? otherwise].flat()[0] ?? otherwise
  const reasons = Object.values(StateReason).map((value) => ({ value, label: states(`reason.${value}`) }))
  const members = around.members.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <ActionForm action={action} isMain className="flex flex-col gap-4">
      <Hidden name="submissionKey" value={crypto.randomUUID()} />
      <Hidden name="commitmentId" value={commitment.id} />
      <Hidden name="version" value={String(commitment.version)} />
      <Hidden name="madeOn" value={today} />
      <Hidden name="backTo" value={backTo} />
      {draft ? <Hidden name="draft" value={draft.id} /> : null}
      <StatusGrid
        legend={t.rich('what_is_true', { day: () => <DayText day={today} form="desk" /> })}
        current={typed('status', status)}
      />
      <Area name="note" label={t('in_a_sentence')} rows={2} defaultValue={typed('note')} />
      <div data-when-bad>
        <Select
          name="reason"
          label={t('reason')}
          options={[{ value: '', label: '' }, ...reasons]}
          defaultValue={typed('reason')}
        />
      </div>
      <SourceChoice base={base} here={here} around={around} draft={draft} refused={refused} />
      <CheckChoice today={today} proposed={nextCheck} typed={typed('check')} typedOther={typed('otherCheckOn')} />
      <fieldset className="flex flex-col gap-2">
        <legend className="flex w-full justify-between gap-3">
          <span className="label">{t('follow_up')}</span>
          <span className="type-small text-muted">{t('may_be_empty')}</span>
        </legend>
        <Field
          name="what"
          label={<span className="sr-only">{t('follow_up')}</span>}
          defaultValue={typed('what')}
          shortcut="f"
        />
        <div className="grid grid-cols-2 gap-2">
          <Select
            name="assigneeId"
            label={t('who')}
            options={[{ value: '', label: t('nobody') }, ...members]}
            defaultValue={typed('assigneeId', commitment.owner?.id)}
          />
          <Field name="dueOn" type="date" label={t('by')} defaultValue={typed('dueOn', addDays(today, followUpDays))} />
        </div>
      </fieldset>
      <div className="save-bar save-bar--pinned mt-0 bg-surface lg:bg-background" data-own-bar>
        <SubmitButton hint="Ctrl ↵">{t('save_next')}</SubmitButton>
        <SideButtons mayWrite />
      </div>
    </ActionForm>
  )
}
