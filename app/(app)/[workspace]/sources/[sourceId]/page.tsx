import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { readingActions } from '@/app/(app)/[workspace]/suggestions/reading-actions'
import { SampleNote } from '@/components/cases/sample-note'
import { FileList } from '@/components/documents/file-list'
import { ErasedNote } from '@/components/erasures/erased-note'
import { BarName } from '@/components/layout/bar-name'
import { ReadingPage } from '@/components/reading/reading-page'
import type { ReadingQuery } from '@/components/reading/reading-view'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { dayOf, todayIn } from '@/lib/dates'
import { inOrder } from '@/lib/documents/in-order'
import { pageNumbersOf } from '@/lib/documents/letter-pages'
import { mayErase } from '@/lib/erasures/policy'
import { mayRecordSource } from '@/lib/sources/policy'
import { getSourcePage } from '@/lib/sources/queries'
import { shownDocument } from '@/lib/web/shown-document'
import { oneReading } from '@/lib/web/one-reading'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; sourceId: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('paper') }
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { workspace, sourceId } = await params
  const actor = await requireActor(workspace)
  const id = asId(sourceId)
  const query: ReadingQuery = readQuery(await searchParams)
  const chosenId = asId(query.doc)
  const page = await oneReading(actor, async () => {
    const found = id && (await getSourcePage(actor, id))
    return found ? { ...found, ...(await shownDocument(actor, found.source.documents, chosenId, query.look)) } : null
  })
  if (!page) notFound()
  const { source, members, document, inside, places, suggestions } = page
  const base = `/${actor.workspaceSlug}`
  const pageSource = `${base}/sources/${source.id}`
  const here = chosenId ? `${pageSource}?doc=${chosenId}` : pageSource
  const t = await getTranslations('sources')
  const reading = await getTranslations('reading')
  const documents = await getTranslations('documents')
  const erasures = await getTranslations('erasures')
  const kinds = await getTranslations('states.sourceKind')
  const mayWrite = mayRecordSource(actor)
  const publishers = source.publishers.map(({ institution }) => institution.name)
  const address = source.url
  const head = {
    words: (
      <>
        <BarName>{t('bar_name', { title: source.title })}</BarName>
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
        {source.erasure && !document?.erasure ? (
          <ErasedNote erasure={source.erasure} timeZone={actor.timeZone} />
        ) : null}
      </>
    ),
    note: <SampleNote of={source.case} documents={source.documents} />,
    deeds: (
      <>
        {document && !document.erasureId ? (
          <ButtonLink href={`${base}/files/${document.id}`} download>
            {documents('original')}
          </ButtonLink>
        ) : null}
        {mayErase(actor) && !source.erasure ? (
          <ButtonLink href={`${base}/erasures/new?source=${source.id}`}>{erasures('erase')}</ButtonLink>
        ) : null}
        {mayWrite ? <ButtonLink href={`${pageSource}/edit`}>{reading('correct')}</ButtonLink> : null}
      </>
    ),
  }
  const foot = (
    <section>
      <h2 id="documents" className="type-group scroll-mt-24 pb-1">
        {reading('documents')}
      </h2>
      <FileList
        base={base}
        files={inOrder(source.documents)}
        pageNumbers={pageNumbersOf(source.documents)}
        reading={{
          hrefOf: (documentId) => `${pageSource}?doc=${documentId}`,
          currentId: document?.id ?? null,
          counts: mayWrite ? page.open.counts : new Map(),
        }}
      />
    </section>
  )
  return (
    <ReadingPage
      head={head}
      foot={foot}
      document={document}
      inside={inside}
      documents={source.documents}
      places={places}
      suggestions={suggestions}
      open={page.open}
      language={source.language}
      base={base}
      here={here}
      query={query}
      reader={{ memberId: actor.memberId, today: todayIn(actor.timeZone), timeZone: actor.timeZone }}
      actions={readingActions(actor.workspaceSlug)}
      origin={
        mayWrite
          ? { madeOn: dayOf(source.datedOn), institutions: publishers, recipient: null, asksFrom: null, members }
          : null
      }
    />
  )
}
