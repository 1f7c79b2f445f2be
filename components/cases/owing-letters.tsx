import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Fragment } from 'react'
import { RecipientRows, RecipientsTable } from '@/components/letters/recipients-table'
import { DayText } from '@/components/ui/day-text'
import { nullableDayOf, type Day } from '@/lib/dates'
import type { CaseLetter } from '@/lib/overview/case-letters'

/** What each recipient owes, in one table, letter by letter. */
export function OwingLetters({ base, letters, today }: { base: string; letters: CaseLetter[]; today: Day }) {
  const t = useTranslations('cases')
  const kinds = useTranslations('states.letterKind')
  const strong = (words: React.ReactNode) => <strong className="font-semibold text-foreground">{words}</strong>
  return (
    <RecipientsTable label={t('owes')}>
      {letters.map((letter) => {
        const sentOn = nullableDayOf(letter.sentOn)
        return (
          <Fragment key={letter.id}>
            <tr className="border-b border-separator max-sm:block">
              <th
                scope="rowgroup"
                colSpan={5}
                className="type-small pb-1.5 pt-3 text-start font-normal text-muted max-sm:block"
              >
                {sentOn
                  ? t.rich('letter_head', {
                      kind: kinds(letter.kind),
                      asks: letter.asks.length,
                      strong,
                      day: () => <DayText day={sentOn} form="short" />,
                    })
                  : t.rich('draft_head', { kind: kinds(letter.kind), strong })}
                {' · '}
                <Link href={`${base}/letters/${letter.id}`} prefetch={false} className="link-quiet inline">
                  {letter.subject}
                </Link>
              </th>
            </tr>
            <RecipientRows
              base={base}
              letterId={letter.id}
              recipients={letter.recipients}
              today={today}
              isDraft={!sentOn}
              chases
            />
          </Fragment>
        )
      })}
    </RecipientsTable>
  )
}
