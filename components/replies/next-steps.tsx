import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { addDays, nullableDayOf, type Day } from '@/lib/dates'
import type { ReplyPage } from '@/lib/replies/queries'
import type { ReplyKind } from '@/prisma/generated/enums'

/** What usually comes next after a reply of a kind, in days from today where no day was promised: our own rule of thumb. */
const steps: Record<
  ReplyKind,
  { key: 'await' | 'promised' | 'open_points' | 'appeal' | 'follow_transfer'; days: number }
> = {
  automatic: { key: 'await', days: 14 },
  acknowledgement: { key: 'await', days: 14 },
  holding: { key: 'promised', days: 14 },
  substantive: { key: 'open_points', days: 14 },
  refusal: { key: 'appeal', days: 7 },
  transfer: { key: 'follow_transfer', days: 7 },
}

/** One suggested next step, as a follow-up that is filled in and waits to be planned by a person. */
export function NextSteps({ base, reply, today }: { base: string; reply: ReplyPage; today: Day }) {
  const t = useTranslations('replies')
  const { key, days } = steps[reply.kind]
  const due = (reply.kind === 'holding' ? nullableDayOf(reply.promisedOn) : null) ?? addDays(today, days)
  const what = t(`next.${key}`, { institution: reply.institution.name })
  const query = new URLSearchParams({ case: reply.caseId, reply: reply.id, what, due })
  return (
    <section>
      <h2 className="type-group pb-1">{t('next_title')}</h2>
      <p className="flex flex-wrap items-baseline justify-between gap-3">
        <span>{what}</span>
        <Link href={`${base}/follow-ups/new?${query.toString()}`} prefetch={false} className="link-quiet">
          {t('next_plan')}
        </Link>
      </p>
    </section>
  )
}
