import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { retryExportAction } from '@/app/(app)/[workspace]/exports/actions'
import { LookAgain } from '@/components/exports/look-again'
import { MadeFiles } from '@/components/exports/made-files'
import { SummaryList } from '@/components/exports/summary-list'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { mayExportCase } from '@/lib/exports/policy'
import { getExport } from '@/lib/exports/queries'
import { exportChoice, exportSummary } from '@/lib/exports/schema'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'
import { withQuery } from '@/lib/web/with-query'

type Props = { params: Promise<{ workspace: string; exportId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exports'))('done_title') }
}

export default async function ExportDonePage({ params }: Props) {
  const { workspace, exportId } = await params
  const actor = await requireActor(workspace)
  const id = asId(exportId)
  const made = id && (await getExport(actor, id))
  const [first] = made ? made.cases : []
  if (!made || !first || made.state === 'draft') notFound()
  const t = await getTranslations('exports')
  const errors = await getTranslations('errors')
  const format = await getFormatter()
  const base = `/${actor.workspaceSlug}`
  const inZone = { timeZone: actor.timeZone } as const
  const at = format.dateTime(made.createdAt, { dateStyle: 'medium', timeStyle: 'short', ...inZone })
  const until = format.dateTime(made.expiresAt, { dateStyle: 'long', ...inZone })
  const isUnderWay = made.state === 'waiting' || made.state === 'running'
  const isOver = made.removedAt !== null || made.expiresAt < new Date()
  const summary = exportSummary.safeParse(made.summary)
  const choice = exportChoice.parse(made.choice)
  return (
    <PageBody isNarrow>
      <PageHead
        title={t(`titles.${made.state}`)}
        lead={
          <>
            {made.cases.map(({ case: one }) => (
              <Link key={one.id} href={`${base}/cases/${one.id}`} prefetch={false} className="link-quiet me-4">
                {one.title}
              </Link>
            ))}
            <p className="mt-1 text-muted">
              {t('done_lead', { at, name: made.createdBy.name, purpose: t(`purposes.${made.purpose}`) })}
            </p>
          </>
        }
        deeds={
          <ButtonLink href={withQuery(`${base}/cases/${first.case.id}/export`, { choice: made.id })}>
            {t('another')}
          </ButtonLink>
        }
      />
      {isUnderWay ? (
        <div className="flex flex-col gap-3">
          <label className="flex flex-col gap-1">
            <span role="status">{t('progress', { done: made.stepsDone, all: made.stepsAll })}</span>
            <progress className="w-full" value={made.stepsDone} max={made.stepsAll} />
          </label>
          <p className="text-muted">{t('may_leave')}</p>
          <LookAgain />
          <noscript>
            <a href={`${base}/exports/${made.id}`} className="link-quiet">
              {t('look_again')}
            </a>
          </noscript>
        </div>
      ) : null}
      {made.state === 'failed' ? (
        <ActionForm action={bindAction(actor.workspaceSlug)(retryExportAction)} className="flex flex-col gap-3">
          <Hidden name="exportId" value={made.id} />
          <p role="alert" className="text-danger">
            {errors((made.failure ?? 'export_failed') as Parameters<typeof errors>[0], { title: '' } as never)}
          </p>
          {mayExportCase(actor) ? (
            <div>
              <SubmitButton>{t('try_again')}</SubmitButton>
            </div>
          ) : null}
        </ActionForm>
      ) : null}
      {made.state === 'done' && isOver ? <p>{t('over', { until })}</p> : null}
      {made.state === 'done' && !isOver ? (
        <>
          <MadeFiles address={`${base}/exports/${made.id}`} files={made.files} />
          <p className="pt-3 text-muted">{t('kept_until', { until })}</p>
        </>
      ) : null}
      {summary.success ? (
        <section aria-labelledby="what-went-in">
          <SectionHead id="what-went-in" title={t('what_went_in')} />
          <SummaryList summary={summary.data} words={choice.redact} />
          {choice.originalsChecked && choice.redact.length > 0 ? (
            <p className="pt-1">{t('checked_by', { name: made.createdBy.name })}</p>
          ) : null}
        </section>
      ) : null}
    </PageBody>
  )
}
