import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { makeCommitmentAction, noteClaimAction, noteReferenceAction } from '@/app/(app)/[workspace]/commitments/actions'
import { readAgainAction, typeTextAction } from '@/app/(app)/[workspace]/files/actions'
import { setAskOutcomeAction } from '@/app/(app)/[workspace]/replies/actions'
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
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { proposeCheck } from '@/lib/commitments/propose-check'
import { dayOf, todayIn } from '@/lib/dates'
import { mayRecordSource } from '@/lib/sources/policy'
import { getSourcePage } from '@/lib/sources/queries'
import { listSuggestions } from '@/lib/suggestions/queries'
import { bindAction } from '@/lib/web/bind-action'
import { oneReading } from '@/lib/web/one-reading'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; sourceId: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('title') }
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { workspace, sourceId } = await params
  const actor = await requireActor(workspace)
  const id = asId(sourceId)
  const query: ReadingQuery = readQuery(await searchParams)
  const chosenId = asId(query.doc)
  const page = await oneReading(actor, async () => {
    const found = id && (await getSourcePage(actor, id))
    if (!found) return null
    const shown = found.source.documents.find((one) => one.id === chosenId) ?? found.source.documents[0]
    return { ...found, document: shown, suggestions: shown ? await listSuggestions(actor, shown.id) : [] }
  })
  if (!page) notFound()
  const { source, members, document, suggestions } = page
  const base = `/${actor.workspaceSlug}`
  const pageSource = `${base}/sources/${source.id}`
  const here = chosenId ? `${pageSource}?doc=${chosenId}` : pageSource
  const t = await getTranslations('sources')
  const reading = await getTranslations('reading')
  const documents = await getTranslations('documents')
  const kinds = await getTranslations('states.sourceKind')
  const bind = bindAction(actor.workspaceSlug)
  const mayWrite = mayRecordSource(actor)
  const text = document?.texts[0]?.text
  const publishers = source.publishers.map(({ institution }) => institution.name)
  const address = source.url
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
    words: (
      <>
        <h1 className="font-semibold">{source.title}</h1>
        <p className="type-small text-muted">
          <Link href={`${base}/cases/${source.case.id}`} prefetch={false} className="link-quiet">
            {source.case.title}
          </Link>
          {' · '}
          {publishers.join(', ')} ·{' '}
          {t.rich('summary', {
            kind: kinds(source.kind),
            day: () => <DayText day={dayOf(source.datedOn)} form="short" />,
          })}
        </p>
        {address ? (
          <p className="type-small text-muted">
            {t.rich('published_at', {
              address,
              link: (words) => (
                <a href={address} rel="noreferrer noopener" className="link-quiet [overflow-wrap:anywhere]">
                  {words}
                </a>
              ),
            })}
          </p>
        ) : null}
        {source.case.sampleNote ? <p className="type-small text-muted">{source.case.sampleNote}</p> : null}
      </>
    ),
    deeds: (
      <>
        {document ? (
          <ButtonLink href={`${base}/files/${document.id}`} download>
            {documents('original')}
          </ButtonLink>
        ) : null}
        {mayWrite ? <ButtonLink href={`${pageSource}/edit`}>{reading('correct')}</ButtonLink> : null}
      </>
    ),
  }
  const foot = (
    <section>
      <h2 className="type-group pb-1">{reading('documents')}</h2>
      <FileList
        base={base}
        files={source.documents}
        reading={{ hrefOf: (documentId) => `${pageSource}?doc=${documentId}`, currentId: document?.id ?? null }}
      />
    </section>
  )
  if (!document || text === undefined) {
    return (
      <PageBody isNarrow>
        <ReadingBar head={head} isPlain />
        {document ? (
          <NoText document={document} base={base} state={state} action={mayWrite ? bind(typeTextAction) : null} />
        ) : null}
        {foot}
      </PageBody>
    )
  }
  const context = {
    documentId: document.id,
    madeOn: dayOf(source.datedOn),
    institutions: publishers,
    recipient: null,
    members,
    nextCheckOn: proposeCheck({ firmness: 'undated', dueOn: null, words: '' }, todayIn(actor.timeZone)).on,
    actions: {
      commitment: bind(makeCommitmentAction),
      claim: bind(noteClaimAction),
      reference: bind(noteReferenceAction),
      outcome: bind(setAskOutcomeAction),
    },
  }
  return (
    <main id="main" className="pb-16 sm:pb-0">
      <ReadingView
        head={head}
        document={document}
        text={text}
        language={source.language}
        base={base}
        here={here}
        query={query}
        suggestions={suggestions}
        deciding={deciding}
        state={state}
        foot={foot}
        context={mayWrite ? context : null}
      />
    </main>
  )
}
