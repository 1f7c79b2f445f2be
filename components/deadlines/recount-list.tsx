import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { InstantText } from '@/components/ui/instant-text'
import { JobProgress, JobRow } from '@/components/ui/job-row'
import type { RecountCause } from '@/prisma/generated/enums'

export type RecountLine = {
  id: string
  cause: RecountCause
  detail: string
  requestedByName: string
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  failedAt: Date | null
  total: number
  done: number
  moved: number
}

/** Recounts of open due days, newest first: why, by whom, how far they are and how many days moved. */
export function RecountList({ recounts, here, timeZone }: { recounts: RecountLine[]; here: string; timeZone: string }) {
  const t = useTranslations('deadlines')
  return (
    <ul>
      {recounts.map((recount) => (
        <JobRow key={recount.id} end={<RecountProgress recount={recount} />}>
          <Link href={`${here}/recounts/${recount.id}`} prefetch={false} className="font-medium link-quiet" dir="auto">
            {recount.detail}
          </Link>
          <p className="type-small text-muted">
            {t(`cause_${recount.cause}`, { name: recount.requestedByName })},{' '}
            <InstantText at={recount.createdAt.toISOString()} timeZone={timeZone} />
          </p>
        </JobRow>
      ))}
    </ul>
  )
}

/** How far a recount is; a bar while it runs, the number of moved days when it is done. */
export function RecountProgress({
  recount,
}: {
  recount: Pick<RecountLine, 'startedAt' | 'finishedAt' | 'failedAt' | 'total' | 'done' | 'moved'>
}) {
  const t = useTranslations('deadlines')
  const { startedAt, finishedAt, failedAt, total, done, moved } = recount
  if (finishedAt) return <p>{t('recount_done', { moved, total })}</p>
  if (failedAt) return <p className="text-danger">{t('recount_failed')}</p>
  if (!startedAt) return <p className="text-muted">{t('recount_waits')}</p>
  return (
    <JobProgress done={done} all={total}>
      {t('recount_runs', { done, total })}
    </JobProgress>
  )
}
