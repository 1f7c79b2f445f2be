import { useTranslations } from 'next-intl'
import { HitText } from '@/components/search/hit-text'
import { DayText } from '@/components/ui/day-text'
import { LineLink } from '@/components/ui/line-link'
import { displayQuote } from '@/lib/documents/anchor'
import type { Found } from '@/lib/search/queries'

const pages: Record<Found['kind'], string> = {
  case: 'cases',
  letter: 'letters',
  reply: 'replies',
  source: 'sources',
  commitment: 'commitments',
  institution: 'institutions',
}

type Props = { base: string; line: Found; marks: { start: string; end: string } }

/** One thing found: what it is, and the words that were asked for in their place. */
export function FoundLine({ base, line, marks }: Props) {
  const t = useTranslations('shell')
  return (
    <li data-roving-item className="border-b border-separator py-3">
      <LineLink href={`${base}/${pages[line.kind]}/${line.id}`} isStrong>
        {line.title}
      </LineLink>
      <p className="type-small text-muted">
        {t(`found_${line.kind}`)} {line.on ? <DayText day={line.on} form="short" /> : null}
        {line.reference ? ` · ${line.reference}` : ''}
      </p>
      {line.snippet ? (
        <p
          className="hits mt-1 max-w-3xl font-serif text-base leading-6"
          lang={line.language === 'simple' ? undefined : line.language}
          dir="auto"
        >
          <HitText text={displayQuote(line.snippet)} {...marks} />
        </p>
      ) : null}
    </li>
  )
}
