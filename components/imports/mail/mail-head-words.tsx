import { useTranslations } from 'next-intl'
import { DayText } from '@/components/ui/day-text'
import type { Day } from '@/lib/dates'
import type { DocumentFacts } from '@/lib/reading/facts'
import type { Address } from '@/lib/reading/extract/schema'
import type { MailDirection } from '@/prisma/generated/enums'

export const nameOf = (one: Address | null | undefined) => one?.name ?? one?.address ?? ''

/** Who wrote a mail or got it, and when. */
export function MailHeadWords({ facts, direction }: { facts: DocumentFacts | null; direction: MailDirection }) {
  const t = useTranslations('mail')
  const mail = facts?.mail
  const who = direction === 'ours' ? (mail?.to ?? []).map(nameOf).join(', ') : nameOf(mail?.from)
  return (
    <span className="type-small text-muted">
      {who ? t('line_from', { direction, who }) : t('no_sender')}
      {mail?.sentOn ? (
        <>
          {', '}
          <DayText day={mail.sentOn as Day} form="short" />
        </>
      ) : null}
      {mail && mail.mailKind !== 'letter' ? ` · ${t(`kinds.${mail.mailKind}`)}` : ''}
    </span>
  )
}
