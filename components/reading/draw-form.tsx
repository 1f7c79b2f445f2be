import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { PassageKind } from '@/components/states/passage-kind'
import { FocusForm } from '@/components/reading/focus-form'
import { LeaveEdit } from '@/components/reading/leave-edit'
import { ActionForm } from '@/components/ui/action-form'
import { Area, Field, Hidden, Select, type Option } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { displayQuote, type Range } from '@/lib/documents/anchor'
import type { FormAction } from '@/lib/web/form-state'
import { Firmness, Outcome } from '@/prisma/generated/enums'

export type DrawContext = {
  documentId: string
  /** Day of the document, for a commitment made in it. */
  madeOn: string
  /** Institutions that speak in it, by name. */
  institutions: string[]
  /** The recipient whose asks may be answered, with the asks; null for a source. */
  recipient: {
    id: string
    replyId: string
    asks: { id: string; number: number; text: string; outcomes: { recipientId: string; outcome: Outcome }[] }[]
  } | null
  /** Where asks come from while there are none: the letter to write them down in, or the reply to say which letter it answers. */
  asksFrom: { from: 'letter' | 'reply'; href: string } | null
  members: { id: string; name: string }[]
  nextCheckOn: string
  /** What the words may become; and what the check of a claim found. */
  actions: Record<'commitment' | 'claim' | 'reference' | 'outcome' | 'finding', FormAction>
}

type Props = { kind: PassageKind; chosen: Range; text: string; context: DrawContext; here: string }

/** The form for what the chosen words become. The quotation and its place go with it; the server holds them against the text. */
export function DrawForm({ kind, chosen, text, context, here }: Props) {
  const t = useTranslations('reading')
  const states = useTranslations('states.passage')
  const quote = text.slice(chosen.start, chosen.end)
  const { actions, recipient } = context
  const action = {
    commitment: actions.commitment,
    claim: actions.claim,
    reference: actions.reference,
    answer: actions.outcome,
    refusal: actions.outcome,
  }[kind]
  const isAnswer = kind === 'answer' || kind === 'refusal'
  return (
    <section
      id="draw"
      aria-label={t('draw_title', { kind: states(kind) })}
      className="flex scroll-mt-16 flex-col gap-3 border-s-4 border-accent bg-surface p-4"
    >
      <h2 className="type-section">{t('draw_title', { kind: states(kind) })}</h2>
      <blockquote className="type-quote max-h-48 overflow-y-auto" dir="auto" tabIndex={0}>
        “{displayQuote(quote)}”
      </blockquote>
      {isAnswer && (!recipient || recipient.asks.length === 0) ? (
        <p>{t('no_ask')}</p>
      ) : (
        <ActionForm
          key={`${kind}-${chosen.start}-${chosen.end}`}
          action={action}
          className="flex flex-col gap-3"
          isMain
        >
          <FocusForm />
          <Hidden name="documentId" value={context.documentId} />
          <Hidden name="start" value={String(chosen.start)} />
          <Hidden name="end" value={String(chosen.end)} />
          <Hidden name="quote" value={quote} />
          {isAnswer ? null : (
            <>
              <Hidden name="submissionKey" value={crypto.randomUUID()} />
              <Hidden name="backTo" value={here} />
            </>
          )}
          <KindFields kind={kind} context={context} />
          <div className="flex flex-wrap gap-2">
            <SubmitButton hint="Ctrl ↵">{t(`save_${kind}`)}</SubmitButton>
            <LeaveEdit href={here} words={t('leave')} warning={t('leave_warning')} />
          </div>
        </ActionForm>
      )}
    </section>
  )
}

function KindFields({ kind, context }: { kind: PassageKind; context: DrawContext }): ReactNode {
  if (kind === 'commitment') return <CommitmentFields context={context} />
  if (kind === 'claim') return <ClaimFields context={context} />
  if (kind === 'reference') return <ReferenceFields />
  return <AnswerFields kind={kind} context={context} />
}

const asksOf = (context: DrawContext): Option[] =>
  (context.recipient?.asks ?? []).map(({ id, number, text }) => ({ value: id, label: `${number}. ${text}` }))

function CommitmentFields({ context }: { context: DrawContext }) {
  const t = useTranslations('commitments')
  const states = useTranslations('states.firmness')
  const firmness = Object.values(Firmness).map((value) => ({ value, label: states(value) }))
  const owners = context.members.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Field name="title" label={t('field_title')} hint={t('field_title_hint')} required />
      <Area
        name="institutions"
        label={t('field_institutions')}
        hint={t('field_institutions_hint')}
        rows={Math.max(1, context.institutions.length)}
        defaultValue={context.institutions.join('\n')}
        required
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Select name="firmness" label={t('firmness')} options={firmness} defaultValue="undated" />
        <Field name="madeOn" type="date" label={t('made')} defaultValue={context.madeOn} required />
        <Field name="dueOn" type="date" label={t('field_due_on')} />
        <Field name="dueText" label={t('field_due_text')} />
        <Field name="condition" label={t('field_condition')} />
        <Field name="nextCheckOn" type="date" label={t('next_check')} defaultValue={context.nextCheckOn} />
        <Select name="ownerId" label={t('field_owner')} options={[{ value: '', label: t('any') }, ...owners]} />
        {context.recipient ? (
          <Select
            name="askId"
            label={t('field_ask')}
            options={[{ value: '', label: t('field_ask_none') }, ...asksOf(context)]}
          />
        ) : null}
      </div>
      {context.recipient ? (
        <>
          <Hidden name="recipientId" value={context.recipient.id} />
          <Hidden name="replyId" value={context.recipient.replyId} />
        </>
      ) : null}
    </>
  )
}

function ClaimFields({ context }: { context: DrawContext }) {
  const t = useTranslations('reading')
  return (
    <>
      <Field name="summary" label={t('summary')} required />
      <Field name="institution" label={t('institution')} defaultValue={context.institutions[0] ?? ''} />
    </>
  )
}

function ReferenceFields() {
  const t = useTranslations('reading')
  return (
    <>
      <Field name="citation" label={t('citation')} hint={t('citation_hint')} required />
      <Field name="url" type="url" label={t('url')} />
    </>
  )
}

function AnswerFields({ kind, context }: { kind: PassageKind; context: DrawContext }) {
  const t = useTranslations('reading')
  const states = useTranslations('states.outcome')
  const outcomes = Object.values(Outcome).map((value) => ({ value, label: states(value) }))
  return (
    <>
      {context.recipient ? (
        <>
          <Hidden name="recipientId" value={context.recipient.id} />
          <Hidden name="replyId" value={context.recipient.replyId} />
        </>
      ) : null}
      <Select name="askId" label={t('ask')} options={asksOf(context)} />
      <Select
        name="outcome"
        label={t('outcome')}
        options={outcomes}
        defaultValue={kind === 'refusal' ? 'declined' : 'answered'}
      />
      <Area name="note" label={t('note')} rows={2} />
    </>
  )
}
