import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EventWords } from '@/components/cases/event-words'
import { DayText } from '@/components/ui/day-text'
import { LineLink } from '@/components/ui/line-link'
import { Cell, Row } from '@/components/ui/table'
import type { CaseLine } from '@/lib/cases/queries'

/** A case of the list: who leads it, what came of it, how much is late, what happened last. */
export function CaseRow({ base, line }: { base: string; line: CaseLine }) {
  const t = useTranslations('cases')
  return (
    <Row>
      <Cell isHead line="who">
        <LineLink href={`${base}/cases/${line.id}`} isStrong>
          {line.title}
        </LineLink>
        {line.isRestricted ? (
          <Lock size={14} strokeWidth={1.75} aria-label={t('restricted')} className="ms-1.5 inline text-muted" />
        ) : null}
        <span className="type-small block text-muted">
          {line.code} {line.question ? `· ${line.question}` : ''}
        </span>
      </Cell>
      <Cell line="more">{line.lead ?? <span className="text-muted">{t('nobody')}</span>}</Cell>
      <Cell line="count" name={t('head_letters')}>
        {line.letters}
      </Cell>
      <Cell line="count" name={t('head_replies')}>
        {line.replies}
      </Cell>
      <Cell line={line.late > 0 ? 'count' : 'none'} name={t('head_late')}>
        {line.late > 0 ? (
          <span className="font-medium text-danger">{line.late}</span>
        ) : (
          <span className="text-muted">0</span>
        )}
      </Cell>
      <Cell line="count" name={t('head_commitments')}>
        {line.commitments}
      </Cell>
      <Cell line="none">
        <span className="type-small text-muted">
          <DayText day={line.openedOn} form="short" />
          {line.closedOn ? (
            <> · {t.rich('closed_on', { day: () => <DayText day={line.closedOn ?? ''} form="short" /> })}</>
          ) : null}
        </span>
      </Cell>
      <Cell line="more">
        {line.lastType && line.lastOn ? (
          <span className="type-small text-muted">
            <DayText day={line.lastOn} form="short" /> · <EventWords type={line.lastType} />
          </span>
        ) : null}
      </Cell>
    </Row>
  )
}
