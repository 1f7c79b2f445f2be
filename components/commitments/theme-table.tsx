import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { CommitmentStatus } from '@/components/states/commitment-status'
import { DayText } from '@/components/ui/day-text'
import { Cell, Row, Table } from '@/components/ui/table'
import type { ThemeLine } from '@/lib/commitments/by-theme'
import { dayOf } from '@/lib/dates'
import { displayQuote } from '@/lib/documents/anchor'

/** What was said on one theme, in the order in which it was said, with what it repeats and contradicts. */
export function ThemeTable({ base, label, lines }: { base: string; label: string; lines: ThemeLine[] }) {
  const t = useTranslations('commitments')
  return (
    <Table
      label={label}
      heads={[
        t('head_made'),
        t('head_commitment'),
        t('head_said_by'),
        t('head_case'),
        t('head_status'),
        t('said_again'),
      ]}
      widths={['w-28', '', 'w-40', 'w-32', 'w-40', 'w-56']}
    >
      {lines.map((one) => (
        <Row key={one.id}>
          <Cell>
            <DayText day={dayOf(one.madeOn)} form="short" />
          </Cell>
          <Cell isHead>
            <Link
              href={`${base}/commitments/${one.id}`}
              prefetch={false}
              data-open
              className="font-medium text-foreground no-underline hover:underline"
            >
              {one.title}
            </Link>
            <span className="block max-w-2xl font-serif text-[1.0625rem] leading-6" dir="auto">
              “{displayQuote(one.passage.quote)}”
            </span>
          </Cell>
          <Cell>{one.institutions.map(({ institution }) => institution.shortName ?? institution.name).join(', ')}</Cell>
          <Cell>
            <Link href={`${base}/cases/${one.case.id}`} prefetch={false} className="link-quiet" title={one.case.title}>
              {one.case.code}
            </Link>
          </Cell>
          <Cell>{one.updates[0] ? <CommitmentStatus value={one.updates[0].status} /> : null}</Cell>
          <Cell>
            <Echo base={base} name={t('repeats')} other={one.repeats} />
            <Echo base={base} name={t('contradicts')} other={one.contradicts} isAgainst />
            <Link
              href={`${base}/commitments/${one.id}?relate=1#said-again`}
              prefetch={false}
              data-deed
              className="link-quiet"
            >
              {t('compare')}
            </Link>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function Echo({
  base,
  name,
  other,
  isAgainst,
}: {
  base: string
  name: string
  other: ThemeLine['repeats']
  isAgainst?: boolean
}) {
  if (!other) return null
  return (
    <p>
      <span className={isAgainst ? 'font-medium text-danger' : 'font-medium'}>{name}</span>{' '}
      <Link href={`${base}/commitments/${other.id}`} prefetch={false} className="link-quiet">
        {other.title}
      </Link>
      , <DayText day={dayOf(other.madeOn)} form="short" />
    </p>
  )
}
