import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ClaimCheck, type ClaimChecking } from '@/components/reading/claim-check'
import type { Drawn } from '@/components/reading/drawn-passages'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { AskOutcome } from '@/components/states/ask-outcome'
import { PassageKindLabel } from '@/components/states/passage-kind'
import { displayQuote } from '@/lib/documents/anchor'

type Props = {
  drawn: Drawn[]
  /** Null for those who only read. */
  checking: ClaimChecking | null
}

/** What is on the record from this document, in reading order; the numbers are those of the margin. */
export function RecordList({ drawn, checking }: Props) {
  const t = useTranslations('reading')
  if (drawn.length === 0) {
    return (
      <div className="pt-3">
        <p className="type-group">{t('nothing_title')}</p>
        <p>{t('nothing')}</p>
      </div>
    )
  }
  return (
    <ol className="flex flex-col">
      {drawn.map((item) => (
        <DrawnItem key={item.passageId} item={item} checking={checking} />
      ))}
    </ol>
  )
}

function DrawnItem({ item, checking }: { item: Drawn } & Pick<Props, 'checking'>) {
  const t = useTranslations('reading')
  const findings = useTranslations('states.finding')
  const commitment = item.passage?.commitments[0]
  const claim = item.passage?.claims[0]
  const outcome = item.passage?.outcomes[0]
  const status = commitment?.updates[0]?.status
  const quote = displayQuote(item.quote)
  return (
    <li id={`item-${item.passageId}`} className="flex scroll-mt-24 gap-3 border-b border-separator py-3">
      <a
        href={`#p-${item.passageId}`}
        className={`mark mark--${item.kind}`}
        aria-label={`${t('show_place')} ${item.number}`}
      >
        {item.number}
      </a>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <PassageKindLabel value={item.kind} />
          {status ? (
            <CommitmentStatus value={status} />
          ) : claim ? (
            <span className="text-muted">{findings(claim.finding)}</span>
          ) : null}
          {outcome ? <AskOutcome value={outcome.outcome} /> : null}
        </div>
        <p className="font-medium">
          {item.href ? (
            <Link href={item.href} prefetch={false} className="link-quiet">
              {item.title}
            </Link>
          ) : (
            item.title
          )}
        </p>
        {quote === item.title ? null : (
          <p className="type-small line-clamp-3 text-muted print:line-clamp-none" dir="auto">
            “{quote}”
          </p>
        )}
        {claim && checking ? <ClaimCheck claim={claim} checking={checking} /> : null}
      </div>
    </li>
  )
}
