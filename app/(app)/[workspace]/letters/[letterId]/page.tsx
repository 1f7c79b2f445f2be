import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import {
  joinPagesAction,
  partPagesAction,
  readAgainAction,
  typeTextAction,
} from '@/app/(app)/[workspace]/files/actions'
import {
  addRecipientsAction,
  removeRecipientAction,
  sendLetterAction,
  setAsksAction,
} from '@/app/(app)/[workspace]/letters/actions'
import { EventList } from '@/components/cases/event-list'
import { SampleNote } from '@/components/cases/sample-note'
import { FileList } from '@/components/documents/file-list'
import { ErasedNote } from '@/components/erasures/erased-note'
import { PageBody } from '@/components/layout/page-body'
import { AddRecipientsForm } from '@/components/letters/add-recipients-form'
import { AsksGrid } from '@/components/letters/asks-grid'
import { RecipientRows, RecipientsTable } from '@/components/letters/recipients-table'
import { SetAsksForm } from '@/components/letters/set-asks-form'
import { drawnPassages } from '@/components/reading/drawn-passages'
import { NoText } from '@/components/reading/no-text'
import { ReadingState } from '@/components/reading/reading-state'
import { LetterPages } from '@/components/reading/letter-pages'
import { Sheet } from '@/components/reading/sheet'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { Field, Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf, todayIn } from '@/lib/dates'
import { letterOf, pageNumbersOf } from '@/lib/documents/letter-pages'
import { knownZones } from '@/lib/documents/lay-out-text'
import { splitBlocks } from '@/lib/documents/split-blocks'
import { chooseShown } from '@/lib/suggestions/choose-shown'
import { mayErase } from '@/lib/erasures/policy'
import { mayLogLetter } from '@/lib/letters/policy'
import { getLetterPage, type LetterPage as Letter } from '@/lib/letters/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; letterId: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters'))('the_letter') }
}

export default async function LetterPage({ params, searchParams }: Props) {
  const { workspace, letterId } = await params
  const actor = await requireActor(workspace)
  const id = asId(letterId)
  const letter = id && (await getLetterPage(actor, id))
  if (!letter) notFound()
  const t = await getTranslations('letters')
  const states = await getTranslations('states')
  const documents = await getTranslations('documents')
  const reading = await getTranslations('reading')
  const erasures = await getTranslations('erasures')
  const base = `/${actor.workspaceSlug}`
  const today = todayIn(actor.timeZone)
  const bind = bindAction(actor.workspaceSlug)
  const mayWrite = mayLogLetter(actor)
  const sentOn = letter.sentOn && dayOf(letter.sentOn)
  const first = chooseShown(letter.documents, null)
  const document = first && letterOf(letter.documents, first)
  const text = document?.texts[0]?.text
  const files = [...letter.documents, ...letter.recipients.flatMap((recipient) => recipient.documents)]
  const signatories = letter.signatories.map(({ organisation }) => organisation.name)
  return (
    <PageBody>
      <PageHead
        title={letter.subject}
        lead={
          <>
            <p className="type-small">
              <Link href={`${base}/cases/${letter.case.id}`} prefetch={false} className="link-quiet">
                {letter.case.title}
              </Link>
            </p>
            <p className="type-small text-muted">
              {t('summary', {
                kind: states(`letterKind.${letter.kind}`),
                channel: states(`channel.${letter.channel}`),
              })}{' '}
              · {sentOn ? t.rich('sent_line', { day: () => <DayText day={sentOn} /> }) : t('draft_line')}
              {letter.ourReference ? ` · ${letter.ourReference}` : ''}
            </p>
            {signatories.length > 0 ? (
              <p className="type-small text-muted">
                {t('signed_by', { count: signatories.length })}: {signatories.join(', ')}
              </p>
            ) : null}
            {letter.erasure ? <ErasedNote erasure={letter.erasure} timeZone={actor.timeZone} /> : null}
            <SampleNote of={letter.case} documents={letter.documents} />
          </>
        }
        deeds={
          mayWrite ? (
            <>
              {mayErase(actor) && !letter.erasure ? (
                <ButtonLink href={`${base}/erasures/new?letter=${letter.id}`}>{erasures('erase')}</ButtonLink>
              ) : null}
              <ButtonLink href={`${base}/letters/${letter.id}/edit`}>{reading('correct')}</ButtonLink>
              {sentOn ? (
                <ButtonLink href={`${base}/replies/new?letter=${letter.id}`} variant="primary" hint="R" shortcut="r">
                  {t('record_reply')}
                </ButtonLink>
              ) : null}
            </>
          ) : null
        }
      />
      {!sentOn && mayWrite ? (
        <ActionForm
          action={bind(sendLetterAction)}
          className="flex flex-wrap items-end gap-3 border-y border-separator py-3"
        >
          <Hidden name="letterId" value={letter.id} />
          <Hidden name="version" value={String(letter.version)} />
          <Field name="sentOn" type="date" label={t('sent_on')} defaultValue={today} max={today} required />
          <SubmitButton>{t('mark_sent')}</SubmitButton>
        </ActionForm>
      ) : null}
      <SectionHead title={sentOn ? t('what_each_owes') : t('recipients')} />
      <RecipientsTable label={t('what_each_owes')}>
        <RecipientRows
          base={base}
          letterId={letter.id}
          recipients={letter.recipients}
          today={today}
          isDraft={!sentOn}
          removal={mayWrite ? bind(removeRecipientAction) : null}
        />
      </RecipientsTable>
      {mayWrite ? (
        <AddRecipientsForm
          action={bind(addRecipientsAction)}
          letterId={letter.id}
          institutions={letter.institutionNames}
          today={today}
          sentOn={sentOn}
          isOpen={letter.recipients.length === 0}
        />
      ) : null}
      <SectionHead title={t('asks_and_answers')} />
      <AsksGrid
        base={base}
        letterId={letter.id}
        asks={letter.asks}
        recipients={letter.recipients}
        today={today}
        label={t('asks_and_answers')}
        here={`${base}/letters/${letter.id}`}
        chosen={asId(readQuery(await searchParams).recipient)}
      />
      {mayWrite && !sentOn ? (
        <SetAsksForm action={bind(setAsksAction)} letterId={letter.id} version={letter.version} asks={letter.asks} />
      ) : null}
      <SectionHead title={t('the_letter')} />
      {document && text !== undefined ? (
        <div className="bg-surface-tertiary px-3 py-5">
          <Sheet
            text={text}
            blocks={splitBlocks(text, knownZones(document.texts[0]?.zones), letter.language)}
            language={letter.language}
            drawn={drawnPassages(document, text, base)}
          />
        </div>
      ) : document ? (
        <NoText
          document={document}
          base={base}
          timeZone={actor.timeZone}
          action={mayWrite ? bind(typeTextAction) : null}
          state={
            <ReadingState
              document={document}
              here={`${base}/letters/${letter.id}`}
              readAgain={mayWrite && !document.erasureId ? bind(readAgainAction) : null}
            />
          }
        />
      ) : (
        <p className="text-muted">{t('no_document')}</p>
      )}
      {document && mayWrite ? (
        <LetterPages
          documents={letter.documents}
          document={document}
          here={`${base}/letters/${letter.id}`}
          join={bind(joinPagesAction)}
          part={bind(partPagesAction)}
        />
      ) : null}
      {files.length > 0 ? (
        <>
          <SectionHead title={documents('files')} />
          <FileList base={base} files={files} pageNumbers={pageNumbersOf(letter.documents)} />
        </>
      ) : null}
      <SectionHead title={t('history')} />
      <EventList events={letter.events} timeZone={actor.timeZone} names={namesOf(letter)} />
    </PageBody>
  )
}

/** What the lines of the history are about: recipients and files by name, outcomes by the number of their ask. */
function namesOf(letter: Letter): Map<string, string> {
  const recipients = letter.recipients.map(({ id, institution, addressee }): [string, string] => [
    id,
    addressee ? `${institution.name}; ${addressee}` : institution.name,
  ])
  const files = [...letter.documents, ...letter.recipients.flatMap(({ documents }) => documents)]
  const outcomes = letter.asks.flatMap((ask) =>
    ask.outcomes.map(({ id }): [string, string] => [id, `${ask.number}. ${ask.text}`]),
  )
  return new Map([...recipients, ...outcomes, ...files.map(({ id, name }): [string, string] => [id, name])])
}
