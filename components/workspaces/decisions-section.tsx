import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { SectionHead } from '@/components/ui/page-head'
import { dayOf } from '@/lib/dates'
import type { Begun } from '@/lib/suggestions/decisions'

type Props = { base: string; whole: number; begun: readonly Begun[] }

/** What was decided about suggestions, to take out: how many documents go, and which stay behind until they are done. */
export function DecisionsSection({ base, whole, begun }: Props) {
  const t = useTranslations('suggestions')
  return (
    <section className="max-w-xl">
      <SectionHead title={t('decisions_title')} />
      <p className="pb-3">{t('decisions_lead')}</p>
      <p className="pb-3">{t('decisions_whole', { count: whole })}</p>
      {begun.length > 0 ? (
        <>
          <p className="text-muted">{t('decisions_begun', { count: begun.length })}</p>
          <ul className="mt-1 mb-4 flex flex-col border-t border-separator">
            {begun.map((one) => (
              <li
                key={one.id}
                className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-separator py-1.5"
              >
                <NameOf document={one} base={base} />
                <span className="type-small text-muted">{t('decisions_open', { count: one._count.suggestions })}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {whole > 0 ? (
        <ButtonLink href={`${base}/settings/decisions`} download>
          {t('decisions_download')}
        </ButtonLink>
      ) : null}
    </section>
  )
}

/** A document by the record that it belongs to: files are called alike. */
function NameOf({ document: { id, name, replyId, reply, sourceId, source }, base }: { document: Begun; base: string }) {
  const t = useTranslations('replies')
  const href = replyId ? `${base}/replies/${replyId}?doc=${id}` : `${base}/sources/${sourceId}?doc=${id}`
  if (!reply && !source) return <span className="min-w-0 [overflow-wrap:anywhere]">{name}</span>
  return (
    <span className="min-w-0 [overflow-wrap:anywhere]" dir="auto">
      <Link href={href} prefetch={false} className="link-quiet">
        {reply ? t('page_title', { institution: reply.institution.name }) : source?.title}
      </Link>
      {reply ? (
        <>
          {' '}
          <DayText day={dayOf(reply.receivedOn)} form="short" />
        </>
      ) : null}
      <span className="type-small text-muted"> · {name}</span>
    </span>
  )
}
