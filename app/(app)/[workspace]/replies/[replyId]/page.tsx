import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { finishReplyAction, reopenReplyAction, setAskOutcomeAction } from '@/app/(app)/[workspace]/replies/actions'
import { readingActions } from '@/app/(app)/[workspace]/suggestions/reading-actions'
import { SampleNote } from '@/components/cases/sample-note'
import { FileList } from '@/components/documents/file-list'
import { ErasedNote } from '@/components/erasures/erased-note'
import { ReadingPage } from '@/components/reading/reading-page'
import type { ReadingQuery } from '@/components/reading/reading-view'
import { NextSteps } from '@/components/replies/next-steps'
import { NotAddressed } from '@/components/replies/not-addressed'
import { ReplyDeeds, ReplyWords } from '@/components/replies/reply-head'
import { dayOf, todayIn } from '@/lib/dates'
import { inOrder } from '@/lib/documents/in-order'
import { pageNumbersOf } from '@/lib/documents/letter-pages'
import { mayErase } from '@/lib/erasures/policy'
import { mayRecordReply } from '@/lib/replies/policy'
import { getReplyPage } from '@/lib/replies/queries'
import { shownDocument } from '@/lib/web/shown-document'
import { bindAction } from '@/lib/web/bind-action'
import { oneReading } from '@/lib/web/one-reading'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; replyId: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('states'))('replyKind.substantive') }
}

export default async function ReplyPage({ params, searchParams }: Props) {
  const { workspace, replyId } = await params
  const actor = await requireActor(workspace)
  const id = asId(replyId)
  const query: ReadingQuery & { recipient?: string } = readQuery(await searchParams)
  const chosenId = asId(query.doc)
  const page = await oneReading(actor, async () => {
    const found = id && (await getReplyPage(actor, id))
    return found ? { ...found, ...(await shownDocument(actor, found.reply.documents, chosenId, query.look)) } : null
  })
  if (!page) notFound()
  const { reply, members, document, inside, suggestions, places } = page
  const base = `/${actor.workspaceSlug}`
  const pageReply = `${base}/replies/${reply.id}`
  const here = chosenId ? `${pageReply}?doc=${chosenId}` : pageReply
  const t = await getTranslations('reading')
  const bind = bindAction(actor.workspaceSlug)
  const recipients = reply.answers.map(({ recipient }) => recipient)
  const answering = recipients.find((recipient) => recipient.id === query.recipient) ?? recipients[0]
  const today = todayIn(actor.timeZone)
  const mayWrite = mayRecordReply(actor)
  const head = {
    words: (
      <>
        <ReplyWords base={base} reply={reply} mayWrite={mayWrite} />
        {reply.erasure && !document?.erasure ? <ErasedNote erasure={reply.erasure} timeZone={actor.timeZone} /> : null}
      </>
    ),
    note: <SampleNote of={reply.case} documents={reply.documents} />,
    deeds: (
      <ReplyDeeds
        base={base}
        reply={reply}
        actions={mayWrite ? { finish: bind(finishReplyAction), reopen: bind(reopenReplyAction) } : null}
        waiting={page.waiting}
        counts={page.open.counts}
        original={document && !document.erasureId ? `${base}/files/${document.id}` : null}
        erase={mayErase(actor) && !reply.erasure ? `${base}/erasures/new?reply=${reply.id}` : null}
      />
    ),
  }
  const foot = (
    <>
      {answering ? (
        <NotAddressed recipient={answering} replyId={reply.id} action={mayWrite ? bind(setAskOutcomeAction) : null} />
      ) : null}
      {mayWrite ? <NextSteps base={base} reply={reply} today={today} /> : null}
      <section>
        <h2 id="documents" className="type-group scroll-mt-24 pb-1">
          {t('documents')}
        </h2>
        <FileList
          base={base}
          files={inOrder(reply.documents)}
          pageNumbers={pageNumbersOf(reply.documents)}
          reading={{
            hrefOf: (documentId) => `${pageReply}?doc=${documentId}`,
            currentId: document?.id ?? null,
            counts: mayWrite ? page.open.counts : new Map(),
          }}
        />
      </section>
    </>
  )
  return (
    <ReadingPage
      head={head}
      foot={foot}
      document={document}
      inside={inside}
      documents={reply.documents}
      places={places}
      suggestions={suggestions}
      open={page.open}
      language={reply.language}
      base={base}
      here={here}
      query={query}
      reader={{ memberId: actor.memberId, today, timeZone: actor.timeZone }}
      actions={readingActions(actor.workspaceSlug)}
      origin={
        mayWrite
          ? {
              madeOn: dayOf(reply.datedOn ?? reply.receivedOn),
              institutions: [reply.institution.name],
              recipient: answering ? { id: answering.id, replyId: reply.id, asks: answering.letter.asks } : null,
              asksFrom: answering
                ? { from: 'letter', href: `${base}/letters/${answering.letter.id}` }
                : { from: 'reply', href: `${pageReply}/edit` },
              members,
            }
          : null
      }
    />
  )
}
