import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { RecipientsTable } from '@/components/letters/recipients-table'
import { DayText } from '@/components/ui/day-text'
import { nullableDayOf, type Day } from '@/lib/dates'
import type { CaseLetter } from '@/lib/overview/case-letters'

/** Letter by letter, what each recipient owes. */
export function OwingLetters({ base, letters, today }: { base: string; letters: CaseLetter[]; today: Day }) {
  const t = useTranslations('cases')
  const kinds = useTranslations('states.letterKind')
  const strong = (words: React.ReactNode) => <strong className="font-semibold text-foreground">{words}</strong>
  return letters.map((letter) => {
    const sentOn = nullableDayOf(letter.sentOn)
    return (
      <section key={letter.id} aria-label={letter.subject} className="pb-3">
        <h3 className="type-small pt-3 font-normal text-muted">
          {sentOn
            ? t.rich('letter_head', {
                kind: kinds(letter.kind),
                asks: letter.asks.length,
                strong,
                day: () => <DayText day={sentOn} form="short" />,
              })
            : t.rich('draft_head', { kind: kinds(letter.kind), strong })}
          {' · '}
          <Link href={`${base}/letters/${letter.id}`} prefetch={false} className="link-quiet">
            {letter.subject}
          </Link>
        </h3>
        <RecipientsTable
          base={base}
          letterId={letter.id}
          recipients={letter.recipients}
          today={today}
          isDraft={!sentOn}
          label={letter.subject}
        />
      </section>
    )
  })
}
