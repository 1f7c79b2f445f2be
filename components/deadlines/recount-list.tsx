import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { InstantText } from '@/components/ui/instant-text'
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
        <li
          key={recount.id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-separator py-2"
        >
          <div className="min-w-0">
            <Link
              href={`${here}/recounts/${recount.id}`}
              prefetch={false}
              className="font-medium link-quiet"
              dir="auto"
            >
              {recount.detail}
            </Link>
            <p className="type-small text-muted">
              {t(`cause_${recount.cause}`, { name: recount.requestedByName })},{' '}
              <InstantText at={recount.createdAt.toISOString()} timeZone={timeZone} />
            </p>
          </div>
          <RecountProgress recount={recount} />
        </li>
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
    <p className="flex items-center gap-2">
      <progress max={Math.max(total, 1)} value={done} aria-label={t('recount_runs', { done, total })} />
      {t('recount_runs', { done, total })}
    </p>
  )
}
