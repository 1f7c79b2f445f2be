import { useTranslations } from 'next-intl'

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
  'suggestion',
  'mail',
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
  'joined',
  'parted',
  'outcome_set',
  'made',
  'updated',
  'update_withdrawn',
  'noted',
  'judged',
  'planned',
  'done',
  'recipients_added',
  'recipient_removed',
  'asks_set',
  'taken_back',
  'accepted',
  'dismissed',
  'restored',
  'read_again',
  'filed',
  'set_aside',
  'moved',
  'split',
  'merged',
  'put_back',
  'erased',
] as const

/** What an event says happened: the noun and the deed. */
export function EventWords({ type }: { type: string }) {
  const t = useTranslations('cases')
  const [noun, deed] = type.split('.')
  return (
    <>
      {t(`event.${nouns.find((known) => known === noun) ?? 'other'}`)}{' '}
      {t(`did.${deeds.find((known) => known === deed) ?? 'other'}`)}
    </>
  )
}
