import { useFormatter, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { JobProgress, JobRow } from '@/components/ui/job-row'
import type { WorkspaceExportLine } from '@/lib/workspaces/workspace-exports'

type Props = { here: string; made: WorkspaceExportLine[]; timeZone: string; mayDownload: boolean }

/** Files of the whole workspace, newest first: by whom, how far, and the download while it is there. */
export function WorkspaceExportList({ here, made, timeZone, mayDownload }: Props) {
  const t = useTranslations('workspaces.whole')
  const format = useFormatter()
  if (made.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ul>
      {made.map((one) => (
        <JobRow
          key={one.id}
          end={
            one.sha256 && mayDownload ? (
              <ButtonLink href={`${here}/${one.id}/download`} download>
                {t('download', { size: sizeOf(format, one.sizeBytes) })}
              </ButtonLink>
            ) : null
          }
        >
          <p>
            {t('asked', {
              at: format.dateTime(one.createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
              name: one.createdBy.name,
            })}
          </p>
          <StateOf one={one} until={format.dateTime(one.expiresAt, { dateStyle: 'long', timeZone })} />
          {one.leftOut ? <p>{t('left_out', one.leftOut)}</p> : null}
          {one.sha256 ? <p className="type-small break-all text-muted">SHA-256 {one.sha256}</p> : null}
        </JobRow>
      ))}
    </ul>
  )
}

const sizeOf = (format: ReturnType<typeof useFormatter>, bytes: bigint | null) =>
  format.number(Number(bytes ?? 0) / 1_000_000, { maximumFractionDigits: 1 })

function StateOf({ one, until }: { one: WorkspaceExportLine; until: string }) {
  const t = useTranslations('workspaces.whole')
  const errors = useTranslations('errors')
  const { state, failure, doneBytes, allBytes, removedAt } = one
  if (state === 'failed')
    return (
      <p role="alert" className="text-danger">
        {errors((failure ?? 'workspace_export_failed') as Parameters<typeof errors>[0])}
      </p>
    )
  if (state === 'done') return <p className="text-muted">{removedAt ? t('over') : t('kept_until', { until })}</p>
  const [done, all] = [Number(doneBytes), Number(allBytes)]
  return (
    <JobProgress done={done} all={all}>
      {state === 'waiting' ? t('waits') : t('runs', { share: all === 0 ? 0 : done / all })}
    </JobProgress>
  )
}
