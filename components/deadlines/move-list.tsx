import { useTranslations } from 'next-intl'
import { DayText } from '@/components/ui/day-text'
import { InstantText } from '@/components/ui/instant-text'

type Move = { id: string; at: Date; actorName: string; data: unknown }

const causes = [
  'calendar',
  'rule',
  'institution',
  'release',
  'extension',
  'pause',
  'resume',
  'restart',
  'withdrawal',
  'promise',
  'dates',
] as const

const textOf = (data: unknown, name: string): string | null => {
  const value = data && typeof data === 'object' ? (data as Record<string, unknown>)[name] : null
  return typeof value === 'string' ? value : null
}

/** Each time a due day moved: from when to when, what moved it, who and when. */
export function MoveList({ moves, timeZone }: { moves: Move[]; timeZone: string }) {
  const t = useTranslations('due')
  const day = (on: string | null) => () => (on ? <DayText day={on} form="short" /> : t('nothing_due'))
  return (
    <ul>
      {moves.map(({ id, at, actorName, data }) => {
        const why = causes.find((cause) => cause === textOf(data, 'why'))
        const detail = textOf(data, 'detail')
        return (
          <li key={id} className="border-b border-separator py-2">
            <p className="font-medium">
              {t.rich('moved', { from: day(textOf(data, 'from')), to: day(textOf(data, 'to')) })}
            </p>
            <p className="type-small text-muted">
              {why ? t(`moved_by_${why}`) : null}
              {detail ? <span dir="auto"> {detail}</span> : null}
            </p>
            <p className="type-small text-muted">
              {actorName}, <InstantText at={at.toISOString()} timeZone={timeZone} />
            </p>
          </li>
        )
      })}
    </ul>
  )
}
