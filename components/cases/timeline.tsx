import { BookMarked, CircleDot, Reply, Send, SquareCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { DayText } from '@/components/ui/day-text'
import type { TimelineEntry } from '@/lib/timeline/queries'
import type { CommitmentState } from '@/prisma/generated/enums'

const icons = { letter: Send, reply: Reply, source: BookMarked, update: CircleDot, follow_up: SquareCheck }
const pages = { letter: 'letters', reply: 'replies', source: 'sources', update: 'commitments', follow_up: 'follow-ups' }

/** What happened, newest first, by year. */
export function Timeline({ base, entries }: { base: string; entries: TimelineEntry[] }) {
  const t = useTranslations('cases')
  if (entries.length === 0) return <p className="py-3 text-muted">{t('no_entries')}</p>
  const years = [...new Set(entries.map(({ on }) => on.slice(0, 4)))]
  return years.map((year) => (
    <section key={year} aria-label={year}>
      <h3 className="type-small border-b border-border pb-1 pt-3 font-semibold text-muted">{year}</h3>
      <ol className="pt-2.5">
        {entries
          .filter(({ on }) => on.startsWith(year))
          .map((entry) => (
            <EntryLine key={`${entry.kind}-${entry.id}`} base={base} entry={entry} />
          ))}
      </ol>
    </section>
  ))
}

function EntryLine({ base, entry }: { base: string; entry: TimelineEntry }) {
  const Icon = icons[entry.kind]
  return (
    <li className="grid grid-cols-[3.75rem_1rem_1fr] gap-x-3 pb-3" data-roving-item>
      <span className="text-end text-muted">
        <DayText day={entry.on} form="month" />
      </span>
      <span className="relative text-muted after:absolute after:inset-x-0 after:-bottom-2.5 after:top-6 after:mx-auto after:w-px after:bg-border">
        <Icon size={16} strokeWidth={1.75} aria-hidden className="mt-0.5" />
      </span>
      <div className="min-w-0">
        <Link
          href={`${base}/${pages[entry.kind]}/${entry.subjectId}`}
          prefetch={false}
          data-deed
          className="text-foreground no-underline hover:underline"
        >
          <EntryWords entry={entry} />
        </Link>
        <EntryDetail entry={entry} />
      </div>
    </li>
  )
}

function EntryWords({ entry }: { entry: TimelineEntry }) {
  const t = useTranslations('cases')
  const states = useTranslations('states')
  const strong = (words: React.ReactNode) => <strong className="font-semibold">{words}</strong>
  if (entry.kind === 'letter')
    return t.rich('entry_letter', {
      kind: states(`letterKind.${entry.detail}` as 'letterKind.letter'),
      recipients: entry.recipients,
      strong,
    })
  if (entry.kind === 'reply')
    return t.rich('entry_reply', {
      kind: states(`replyKind.${entry.detail}` as 'replyKind.holding'),
      institutions: entry.institutions.join(', '),
      strong,
    })
  if (entry.kind === 'source')
    return t.rich('entry_source', {
      kind: states(`sourceKind.${entry.detail}` as 'sourceKind.law'),
      title: entry.title,
      strong,
    })
  if (entry.kind === 'update') return t('entry_update', { title: entry.title })
  return t('entry_follow_up', { state: entry.detail, title: entry.title })
}

function EntryDetail({ entry }: { entry: TimelineEntry }) {
  const t = useTranslations('cases')
  if (entry.kind === 'update') {
    return (
      <div className="type-small">
        <CommitmentStatus value={entry.detail as CommitmentState} />
      </div>
    )
  }
  const parts = [
    entry.kind === 'letter' ? entry.title : null,
    entry.asks > 0 ? t('entry_asks', { count: entry.asks }) : null,
    entry.commitments > 0 ? t('entry_commitments', { count: entry.commitments }) : null,
  ].filter(Boolean)
  return parts.length > 0 ? <div className="type-small text-muted">{parts.join(' · ')}</div> : null
}
