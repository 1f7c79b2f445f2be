import { useTranslations } from 'next-intl'
import type { DrawContext } from '@/components/reading/draw-form'
import type { Proposal } from '@/components/reading/proposal'
import { Area, Field, Hidden, Select, type Option } from '@/components/ui/form-fields'
import { Firmness, Outcome } from '@/prisma/generated/enums'

type Props = { proposal: Proposal; context: DrawContext }

/** Everything that can be changed about a suggestion before it is accepted; its words stay. */
export function SuggestionEdit({ proposal, context }: Props) {
  const t = useTranslations('reading')
  const { as, fields } = proposal
  if (as === 'commitment') return <CommitmentFields fields={fields} context={context} />
  if (as === 'claim') {
    return (
      <>
        <Field name="summary" label={t('summary')} defaultValue={fields.summary} required />
        <Field name="institution" label={t('institution')} defaultValue={fields.institution} />
      </>
    )
  }
  if (as === 'reference') {
    return (
      <>
        <Field name="citation" label={t('citation')} defaultValue={fields.citation} required />
        <Field name="url" type="url" label={t('url')} defaultValue={fields.url} />
      </>
    )
  }
  if (as === 'institution') return <Field name="name" label={t('institution')} defaultValue={fields.name} required />
  if (as === 'office_holder') return <HolderFields fields={fields} />
  return <OutcomeFields fields={fields} context={context} />
}

function HolderFields({ fields }: Pick<FieldsProps, 'fields'>) {
  const t = useTranslations('suggestions')
  return (
    <>
      <Field name="name" label={t('holder_name')} defaultValue={fields.name} required />
      <Field name="function" label={t('holder_function')} defaultValue={fields.function} required />
      <Field name="institution" label={t('holder_institution')} defaultValue={fields.institution} required />
    </>
  )
}

type FieldsProps = { fields: Record<string, string>; context: DrawContext }

const asksOf = (context: DrawContext): Option[] =>
  (context.recipient?.asks ?? []).map(({ id, number, text }) => ({ value: id, label: `${number}. ${text}` }))

function CommitmentFields({ fields, context }: FieldsProps) {
  const t = useTranslations('commitments')
  const states = useTranslations('states.firmness')
  const firmness = Object.values(Firmness).map((value) => ({ value, label: states(value) }))
  const owners = context.members.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Area name="title" label={t('field_title')} rows={3} defaultValue={fields.title} required />
      <Area
        name="institutions"
        label={t('field_institutions')}
        rows={Math.max(1, context.institutions.length)}
        defaultValue={fields.institutions}
        required
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Select name="firmness" label={t('firmness')} options={firmness} defaultValue={fields.firmness} />
        <Field name="madeOn" type="date" label={t('made')} defaultValue={fields.madeOn} required />
        <Field name="dueOn" type="date" label={t('field_due_on')} defaultValue={fields.dueOn} />
        <Field name="dueText" label={t('field_due_text')} defaultValue={fields.dueText} />
        <Field name="condition" label={t('field_condition')} defaultValue={fields.condition} />
        <Field name="nextCheckOn" type="date" label={t('next_check')} defaultValue={fields.nextCheckOn} />
        <Select name="ownerId" label={t('field_owner')} options={[{ value: '', label: t('any') }, ...owners]} />
        {context.recipient ? (
          <Select
            name="askId"
            label={t('field_ask')}
            options={[{ value: '', label: t('field_ask_none') }, ...asksOf(context)]}
            defaultValue={fields.askId}
          />
        ) : null}
      </div>
      <Hidden name="recipientId" value={fields.recipientId ?? ''} />
      <Hidden name="replyId" value={fields.replyId ?? ''} />
    </>
  )
}

function OutcomeFields({ fields, context }: FieldsProps) {
  const t = useTranslations('reading')
  const suggestions = useTranslations('suggestions')
  const states = useTranslations('states.outcome')
  const outcomes = Object.values(Outcome).map((value) => ({ value, label: states(value) }))
  return (
    <>
      <Hidden name="recipientId" value={fields.recipientId ?? ''} />
      <Hidden name="replyId" value={fields.replyId ?? ''} />
      <Select
        name="askId"
        label={t('ask')}
        options={[...(fields.askId ? [] : [{ value: '', label: suggestions('ask_unchosen') }]), ...asksOf(context)]}
        defaultValue={fields.askId}
        required
      />
      <Select name="outcome" label={t('outcome')} options={outcomes} defaultValue={fields.outcome} />
      <Area name="note" label={t('note')} rows={2} />
    </>
  )
}
