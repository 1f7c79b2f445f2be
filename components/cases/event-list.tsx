import { useFormatter, useTranslations } from 'next-intl'
import { Cell, Row, Table } from '@/components/ui/table'

type Event = { id: string; at: Date; type: string; actorName: string }

const nouns = [
  'case',
  'letter',
  'recipient',
  'reply',
  'source',
  'document',
  'ask',
  'commitment',
  'claim',
  'reference',
  'follow_up',
  'note',
  'export',
] as const
const deeds = [
  'opened',
  'changed',
  'restricted',
  'unrestricted',
  'closed',
  'reopened',
  'added',
  'drafted',
  'sent',
  'state_set',
  'dates_set',
  'recorded',
  'read',
  'kept',
  'text_typed',
  'attached',
  'outcome_set',
  'made',
  'updated',
  'update_withdrawn',
  'noted',
  'judged',
  'planned',
  'done',
] as const

/** The history in words: when, who, what. */
export function EventList({ events, timeZone }: { events: Event[]; timeZone: string }) {
  const t = useTranslations('cases')
  const format = useFormatter()
  return (
    <Table label={t('tab_history')} heads={['', '', '']}>
      {events.map(({ id, at, type, actorName }) => {
        const [noun, deed] = type.split('.')
        return (
          <Row key={id}>
            <Cell>
              <time dateTime={at.toISOString()} className="whitespace-nowrap text-muted">
                {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
              </time>
            </Cell>
            <Cell isHead>{actorName}</Cell>
            <Cell>
              {t(`event.${nouns.find((known) => known === noun) ?? 'other'}`)}{' '}
              {t(`did.${deeds.find((known) => known === deed) ?? 'other'}`)}
            </Cell>
          </Row>
        )
      })}
    </Table>
  )
}
