import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
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
import { FileList } from '@/components/documents/file-list'
import { PageBody } from '@/components/layout/page-body'
import { AddRecipientsForm } from '@/components/letters/add-recipients-form'
import { AsksGrid } from '@/components/letters/asks-grid'
import { historyNames } from '@/components/letters/history-names'
import { LetterHead } from '@/components/letters/letter-head'
import { LetterWords } from '@/components/letters/letter-words'
import { MarkSentForm } from '@/components/letters/mark-sent-form'
import { RecipientRows, RecipientsTable } from '@/components/letters/recipients-table'
import { SetAsksForm } from '@/components/letters/set-asks-form'
import { SectionHead } from '@/components/ui/page-head'
import { nullableDayOf, todayIn } from '@/lib/dates'
import { letterOf, pageNumbersOf } from '@/lib/documents/letter-pages'
import { chooseShown } from '@/lib/suggestions/choose-shown'
import { mayErase } from '@/lib/erasures/policy'
import { mayLogLetter } from '@/lib/letters/policy'
import { getLetterPage } from '@/lib/letters/queries'
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
  const documents = await getTranslations('documents')
  const base = `/${actor.workspaceSlug}`
  const today = todayIn(actor.timeZone)
  const bind = bindAction(actor.workspaceSlug)
  const mayWrite = mayLogLetter(actor)
  const sentOn = nullableDayOf(letter.sentOn)
  const first = chooseShown(letter.documents, null)
  const files = [...letter.documents, ...letter.recipients.flatMap((recipient) => recipient.documents)]
  return (
    <PageBody>
      <LetterHead
        base={base}
        letter={letter}
        timeZone={actor.timeZone}
        mayWrite={mayWrite}
        erase={mayErase(actor) && !letter.erasure ? `${base}/erasures/new?letter=${letter.id}` : null}
      />
      {!sentOn && mayWrite ? <MarkSentForm action={bind(sendLetterAction)} letter={letter} today={today} /> : null}
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
      <LetterWords
        base={base}
        letter={letter}
        document={first && letterOf(letter.documents, first)}
        timeZone={actor.timeZone}
        actions={
          mayWrite
            ? {
                typeText: bind(typeTextAction),
                readAgain: bind(readAgainAction),
                joinPages: bind(joinPagesAction),
                partPages: bind(partPagesAction),
              }
            : null
        }
      />
      {files.length > 0 ? (
        <>
          <SectionHead title={documents('files')} />
          <FileList base={base} files={files} pageNumbers={pageNumbersOf(letter.documents)} />
        </>
      ) : null}
      <SectionHead title={t('history')} />
      <EventList events={letter.events} timeZone={actor.timeZone} names={historyNames(letter)} />
    </PageBody>
  )
}
