import { useTranslations } from 'next-intl'
import { EventWords } from '@/components/cases/event-words'
import { InstantText } from '@/components/ui/instant-text'
import { Cell, Row, Table } from '@/components/ui/table'

type Event = { id: string; at: Date; type: string; actorName: string; subjectId: string }

type Props = {
  events: Event[]
  timeZone: string
  /** What the subjects are called, by id, where that says more than their kind. */
  names?: ReadonlyMap<string, string>
}

/** The history in words: when, who, what. */
export function EventList({ events, timeZone, names }: Props) {
  const t = useTranslations('cases')
  return (
    <Table label={t('tab_history')} heads={[t('head_when'), t('head_who'), t('head_what')]} hasLines>
      {events.map(({ id, at, type, actorName, subjectId }) => (
        <Row key={id} isStill>
          <Cell line="state">
            <span className="whitespace-nowrap text-muted">
              <InstantText at={at.toISOString()} timeZone={timeZone} />
            </span>
          </Cell>
          <Cell isHead line="when">
            {actorName}
          </Cell>
          <Cell line="what">
            <EventWords type={type} />
            {names?.has(subjectId) ? <span className="type-small block text-muted">{names.get(subjectId)}</span> : null}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
