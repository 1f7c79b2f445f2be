import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { DayText } from '@/components/ui/day-text'
import type { CommitmentPage } from '@/lib/commitments/queries'
import { dayOf } from '@/lib/dates'
import { displayQuote } from '@/lib/documents/anchor'

type Update = CommitmentPage['updates'][number]

/** Where an update is known from: a passage, a document of the record, an address, or why there is none. */
export function UpdateSource({ base, update, isPassage }: { base: string; update: Update; isPassage: boolean }) {
  const t = useTranslations('commitments')
  if (isPassage) return t('is_passage')
  const document = update.sourceDocument
  const passage = update.sourcePassage
  const on = document?.reply?.receivedOn ?? document?.source?.datedOn
  const page = document?.reply
    ? `replies/${document.reply.id}`
    : document?.source
      ? `sources/${document.source.id}`
      : null
  return (
    <>
      {update.sourceUrl ? (
        <a
          href={update.sourceUrl}
          rel="noreferrer noopener"
          className="link-quiet inline-block py-1 [overflow-wrap:anywhere]"
        >
          {update.sourceUrl}
        </a>
      ) : null}{' '}
      {passage && page ? (
        <Link
          href={`${base}/${page}?passage=${passage.id}#p-${passage.id}`}
          prefetch={false}
          className="link-quiet inline-block py-1"
        >
          {t.rich(document?.source ? 'passage_of_source' : 'passage_of_reply', {
            title: document?.source?.title ?? document?.reply?.institution.name ?? '',
            day: () => <DayText day={dayOf(on ?? update.madeOn)} form="short" />,
            quote: () => <q dir="auto">{displayQuote(passage.quote)}</q>,
          })}
        </Link>
      ) : document ? (
        <Link
          href={`${base}/${page ?? `files/${document.id}`}`}
          prefetch={false}
          className="link-quiet inline-block py-1"
        >
          {document.source?.title ?? document.name}
        </Link>
      ) : null}{' '}
      {update.noSourceReason ? t('no_source_because', { why: update.noSourceReason }) : null}
    </>
  )
}
