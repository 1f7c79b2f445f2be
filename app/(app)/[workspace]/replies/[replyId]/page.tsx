import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { makeCommitmentAction, noteClaimAction, noteReferenceAction } from '@/app/(app)/[workspace]/commitments/actions'
import { readAgainAction, typeTextAction } from '@/app/(app)/[workspace]/files/actions'
import { markReplyReadAction, reopenReplyAction, setAskOutcomeAction } from '@/app/(app)/[workspace]/replies/actions'
import {
  acceptSuggestionAction,
  dismissSuggestionAction,
  restoreSuggestionAction,
} from '@/app/(app)/[workspace]/suggestions/actions'
import { FileList } from '@/components/documents/file-list'
import { PageBody } from '@/components/layout/page-body'
import { NoText } from '@/components/reading/no-text'
import { ReadingBar } from '@/components/reading/reading-bar'
import { ReadingState } from '@/components/reading/reading-state'
import { ReadingView, type ReadingQuery } from '@/components/reading/reading-view'
import { NextSteps } from '@/components/replies/next-steps'
import { NotAddressed } from '@/components/replies/not-addressed'
import { ReplyDeeds, ReplyWords } from '@/components/replies/reply-head'
import { proposeCheck } from '@/lib/commitments/propose-check'
import { dayOf, todayIn } from '@/lib/dates'
import { mayRecordReply } from '@/lib/replies/policy'
import { getReplyPage } from '@/lib/replies/queries'
import { listSuggestions } from '@/lib/suggestions/queries'
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
    if (!found) return null
    const shown = found.reply.documents.find((one) => one.id === chosenId) ?? found.reply.documents[0]
    return { ...found, document: shown, suggestions: shown ? await listSuggestions(actor, shown.id) : [] }
  })
  if (!page) notFound()
  const { reply, members, document, suggestions } = page
  const base = `/${actor.workspaceSlug}`
  const pageReply = `${base}/replies/${reply.id}`
  const here = chosenId ? `${pageReply}?doc=${chosenId}` : pageReply
  const t = await getTranslations('reading')
  const bind = bindAction(actor.workspaceSlug)
  const text = document?.texts[0]?.text
  const recipients = reply.answers.map(({ recipient }) => recipient)
  const answering = recipients.find((recipient) => recipient.id === query.recipient) ?? recipients[0]
  const today = todayIn(actor.timeZone)
  const mayWrite = mayRecordReply(actor)
  const state = document ? (
    <ReadingState document={document} here={here} readAgain={mayWrite ? bind(readAgainAction) : null} />
  ) : null
  const deciding = {
    memberId: actor.memberId,
    today: todayIn(actor.timeZone),
    actions: {
      accept: bind(acceptSuggestionAction),
      dismiss: bind(dismissSuggestionAction),
      restore: bind(restoreSuggestionAction),
    },
  }
  const head = {
    words: <ReplyWords base={base} reply={reply} />,
    deeds: (
      <ReplyDeeds
        base={base}
        reply={reply}
        actions={mayWrite ? { read: bind(markReplyReadAction), reopen: bind(reopenReplyAction) } : null}
        original={document ? `${base}/files/${document.id}` : null}
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
        <h2 className="type-group pb-1">{t('documents')}</h2>
        <FileList
          base={base}
          files={reply.documents}
          reading={{ hrefOf: (documentId) => `${pageReply}?doc=${documentId}`, currentId: document?.id ?? null }}
        />
      </section>
    </>
  )
  return (
    <>
      {document && text !== undefined ? (
        <main id="main" className="pb-16 sm:pb-0">
          <ReadingView
            head={head}
            document={document}
            text={text}
            language={reply.language}
            base={base}
            here={here}
            query={query}
            suggestions={suggestions}
            deciding={deciding}
            state={state}
            foot={foot}
            context={
              mayWrite
                ? {
                    documentId: document.id,
                    madeOn: dayOf(reply.datedOn ?? reply.receivedOn),
                    institutions: [reply.institution.name],
                    recipient: answering ? { id: answering.id, replyId: reply.id, asks: answering.letter.asks } : null,
                    members,
                    nextCheckOn: proposeCheck({ firmness: 'undated', dueOn: null, words: query.quote ?? '' }, today).on,
                    actions: {
                      commitment: bind(makeCommitmentAction),
                      claim: bind(noteClaimAction),
                      reference: bind(noteReferenceAction),
                      outcome: bind(setAskOutcomeAction),
                    },
                  }
                : null
            }
          />
        </main>
      ) : (
        <PageBody isNarrow>
          <ReadingBar head={head} isPlain />
          {document ? (
            <NoText document={document} base={base} state={state} action={mayWrite ? bind(typeTextAction) : null} />
          ) : null}
          {foot}
        </PageBody>
      )}
    </>
  )
}
