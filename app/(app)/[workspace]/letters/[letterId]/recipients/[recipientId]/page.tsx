import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Fragment } from 'react'
import { setRecipientDatesAction, setRecipientStateAction } from '@/app/(app)/[workspace]/letters/actions'
import { FileList } from '@/components/documents/file-list'
import { FilePicker } from '@/components/documents/file-picker'
import { PageBody } from '@/components/layout/page-body'
import { RecipientState as RecipientStateLabel } from '@/components/states/recipient-state'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { Field, Hidden, Select } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf, nullableDayOf, todayIn } from '@/lib/dates'
import { getFormDraft } from '@/lib/documents/queries'
import { mayLogLetter } from '@/lib/letters/policy'
import { getRecipient } from '@/lib/letters/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { refusedWords } from '@/lib/web/refused-words'
import { requireActor } from '@/lib/web/require-actor'
import { RecipientState } from '@/prisma/generated/enums'

type Props = {
  params: Promise<{ workspace: string; letterId: string; recipientId: string }>
  searchParams: Promise<Query>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('head_recipient') }
}

/** The days of a recipient's clock, with what each is called. */
const happened = [
  ['deliveredOn', 'delivered_on'],
  ['receivedOn', 'received_on'],
  ['registeredOn', 'registered_on'],
  ['promisedOn', 'promised_on'],
] as const

export default async function RecipientPage({ params, searchParams }: Props) {
  const { workspace, letterId, recipientId } = await params
  const actor = await requireActor(workspace)
  const [letter, id] = [asId(letterId), asId(recipientId)]
  const recipient = letter && id ? await getRecipient(actor, letter, id) : null
  if (!recipient) notFound()
  const t = await getTranslations('letters')
  const states = await getTranslations('states.recipient')
  const silence = await getTranslations('silence')
  const base = `/${actor.workspaceSlug}`
  const here = `${base}/letters/${letterId}/recipients/${recipientId}`
  const today = todayIn(actor.timeZone)
  const bind = bindAction(actor.workspaceSlug)
  const day = (date: Date | null) => nullableDayOf(date) ?? ''
  // Back from an upload without JavaScript: what was typed stands in the fields again, beside the files.
  const query = readQuery(await searchParams)
  const isAgain = query.again === '1' && recipient.state === 'delivery_failed'
  const draftId = asId(query.draft)
  const draft = draftId ? await getFormDraft(actor, draftId) : null
  const typed = (name: string, otherwise: string) => [draft?.values[name] ?? otherwise].flat()[0] ?? otherwise
  const members = recipient.members.map((member) => ({ value: member.id, label: member.name }))
  const isProof = ({ role }: { role: string }) => role === 'proof_of_delivery'
  const files = [
    [t('proof'), recipient.documents.filter(isProof)],
    [t('clock_files'), recipient.documents.filter((one) => !isProof(one))],
  ] as const
  return (
    <PageBody isNarrow>
      <PageHead
        title={recipient.institution.name}
        deeds={<ButtonLink href={`${here}/silence`}>{silence('title')}</ButtonLink>}
        lead={
          <>
            <Link href={`${base}/letters/${letterId}`} prefetch={false} className="link-quiet">
              {recipient.letter.subject}
            </Link>
            <p className="mt-1">
              <RecipientStateLabel value={recipient.state} />{' '}
              {recipient.dueOn ? (
                <Link href={`${here}/due`} prefetch={false} className="link-why">
                  <DayText day={dayOf(recipient.dueOn)} />
                </Link>
              ) : null}
            </p>
          </>
        }
      />
      {mayLogLetter(actor) ? (
        <>
          <SectionHead title={t('state_title')} />
          <ActionForm action={bind(setRecipientStateAction)} className="flex flex-wrap items-end gap-3">
            <Hidden name="recipientId" value={recipient.id} />
            <Hidden name="version" value={String(recipient.version)} />
            <Select
              name="state"
              label={t('state_title')}
              options={Object.values(RecipientState)
                .filter((value) => (value === 'draft') === (recipient.letter.sentOn === null))
                .map((value) => ({ value, label: states(value) }))}
              defaultValue={isAgain ? 'sent' : recipient.state}
            />
            <Field
              name="stateOn"
              type="date"
              label={isAgain ? t('sent_again_on') : t('state_on')}
              hint={isAgain ? t('sent_again_hint') : undefined}
              defaultValue={(isAgain ? '' : day(recipient.stateOn)) || today}
              max={today}
              required
            />
            <SubmitButton>{t('save_state')}</SubmitButton>
          </ActionForm>
          <SectionHead title={t('dates_title')} />
          <ActionForm action={bind(setRecipientDatesAction)} className="flex flex-col gap-4">
            <Hidden name="recipientId" value={recipient.id} />
            <Hidden name="version" value={typed('version', String(recipient.version))} />
            <Hidden name="letterId" value={recipient.letter.id} />
            {draft ? <Hidden name="draft" value={draft.id} /> : null}
            <div className="grid gap-3 sm:grid-cols-3">
              <Field
                name="addressee"
                label={t('addressee')}
                defaultValue={typed('addressee', recipient.addressee ?? '')}
              />
              {happened.map(([name, label]) => (
                <Field
                  key={name}
                  name={name}
                  type="date"
                  label={t(label)}
                  defaultValue={typed(name, day(recipient[name]))}
                />
              ))}
              <Field
                name="dueByHandOn"
                type="date"
                label={t('due_by_hand')}
                hint={t('due_by_hand_hint')}
                defaultValue={typed('dueByHandOn', recipient.dueByHand ? day(recipient.dueOn) : '')}
              />
              <Select
                name="ownerId"
                label={t('owner')}
                options={[{ value: '', label: t('any') }, ...members]}
                defaultValue={typed('ownerId', recipient.ownerId ?? '')}
              />
            </div>
            <FilePicker
              uploadTo={`${base}/files`}
              returnTo={here}
              refused={await refusedWords(query.refused)}
              label={t('proof')}
              files={draft?.documents ?? []}
            />
            <div>
              <SubmitButton>{t('save_dates')}</SubmitButton>
            </div>
          </ActionForm>
        </>
      ) : null}
      {files.map(([title, list]) =>
        list.length > 0 ? (
          <Fragment key={title}>
            <SectionHead title={title} />
            <FileList base={base} files={list} />
          </Fragment>
        ) : null,
      )}
    </PageBody>
  )
}
