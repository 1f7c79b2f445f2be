import { useFormatter, useTranslations } from 'next-intl'
import { Cell, Row, Table } from '@/components/ui/table'
import type { WebhookLine } from '@/lib/webhooks/queries'

type Delivery = WebhookLine['deliveries'][number]
type Props = { host: string; deliveries: Delivery[]; timeZone: string }

const failures = ['refused', 'private_address', 'unknown_host', 'too_slow', 'no_connection'] as const
const known = (failure: string | null) => failures.find((one) => one === failure)

/** What was told to one webhook lately, and what came of it. */
export function WebhookDeliveries({ host, deliveries, timeZone }: Props) {
  const t = useTranslations('webhooks')
  const format = useFormatter()
  if (deliveries.length === 0) return <p className="text-muted">{t('deliveries_none')}</p>
  const outcome = ({ state, tries, status, failure }: Delivery) => {
    const why = known(failure)
    return [
      t(`delivery.${state}`),
      t('tries', { tries }),
      why ? t(`failures.${why}`) : null,
      status === null ? null : t('answered', { status }),
    ]
      .filter((part) => part !== null)
      .join(' · ')
  }
  return (
    <Table label={t('deliveries', { host })} heads={[t('event'), t('at'), t('outcome')]}>
      {deliveries.map((delivery) => (
        <Row key={delivery.id} isStill>
          <Cell isHead>{delivery.event.type}</Cell>
          <Cell>{format.dateTime(delivery.createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone })}</Cell>
          <Cell>{outcome(delivery)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
