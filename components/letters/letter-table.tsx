import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { shortNames } from '@/components/letters/short-names'
import { Lateness } from '@/components/states/lateness'
import { RecipientState } from '@/components/states/recipient-state'
import { DayText } from '@/components/ui/day-text'
import { LineLink } from '@/components/ui/line-link'
import { Cell, Row, Table } from '@/components/ui/table'
import { nullableDayOf, type Day } from '@/lib/dates'
import { latenessOf } from '@/lib/deadlines/status'
import type { LetterLine } from '@/lib/letters/letter-lines'

const mostShown = 3

/** Letters, a line each: sent, subject, recipients with their state, case. */
export function LetterTable({
  base,
  letters,
  today,
  label,
}: {
  base: string
  letters: LetterLine[]
  today: Day
  label: string
}) {
  const t = useTranslations('letters')
  const kinds = useTranslations('states.letterKind')
  return (
    <Table
      label={label}
      heads={[t('head_sent'), t('head_subject'), t('head_recipients'), t('head_case')]}
      widths={['w-[9%]', 'w-[42%]', 'w-[31%]', 'w-[18%]']}
      hasLines
    >
      {letters.map((letter) => {
        const sentOn = nullableDayOf(letter.sentOn)
        const names = shortNames(letter.recipients)
        return (
          <Row key={letter.id}>
            <Cell line="state">
              {sentOn ? (
                <span className="whitespace-nowrap">{<DayText day={sentOn} form="short" />}</span>
              ) : (
                <span className="text-muted">{t('draft_line')}</span>
              )}
            </Cell>
            <Cell isHead line="who">
              <LineLink href={`${base}/letters/${letter.id}`}>{letter.subject}</LineLink>
              <span className="type-small block text-muted">{kinds(letter.kind)}</span>
            </Cell>
            <Cell line="what">
              <ul className="flex flex-col gap-0.5">
                {letter.recipients.slice(0, mostShown).map((recipient) => {
                  const lateness = latenessOf({ state: recipient.state, dueOn: nullableDayOf(recipient.dueOn) }, today)
                  return (
                    <li key={recipient.id} className="flex flex-wrap items-center gap-x-3">
                      {names.get(recipient.id)}
                      <span className="type-small">
                        {lateness && lateness !== 'due_soon' && recipient.state === 'sent' ? (
                          <Lateness value={lateness} />
                        ) : (
                          <RecipientState value={recipient.state} />
                        )}
                      </span>
                    </li>
                  )
                })}
                {letter.recipients.length > mostShown ? (
                  <li className="type-small text-muted">+{letter.recipients.length - mostShown}</li>
                ) : null}
              </ul>
            </Cell>
            <Cell line="more">
              <Link
                href={`${base}/cases/${letter.case.id}`}
                prefetch={false}
                className="text-muted no-underline hover:underline"
              >
                {letter.case.title}
              </Link>
            </Cell>
          </Row>
        )
      })}
    </Table>
  )
}
