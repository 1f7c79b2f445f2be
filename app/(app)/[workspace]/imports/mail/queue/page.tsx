import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { fileChosenMailsAction } from '@/app/(app)/[workspace]/imports/mail/actions'
import { CaseSelect } from '@/components/imports/mail/case-select'
import { MailTabs } from '@/components/imports/mail/mail-tabs'
import { NoRight } from '@/components/imports/mail/no-right'
import { QueueLines } from '@/components/imports/mail/queue-lines'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Field } from '@/components/ui/form-fields'
import { FormSection } from '@/components/ui/form-section'
import { PageHead } from '@/components/ui/page-head'
import { SavedNotice } from '@/components/ui/saved-notice'
import { SegmentLinks } from '@/components/ui/segment-links'
import { SubmitButton } from '@/components/ui/submit-button'
import { listCaseOptions } from '@/lib/cases/queries'
import { mayFileMail } from '@/lib/imports/mail/policy'
import { getMailQueue, linesOfPage } from '@/lib/imports/mail/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { oneReading } from '@/lib/web/one-reading'
import { requireActor } from '@/lib/web/require-actor'
import { withQuery } from '@/lib/web/with-query'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

const states = ['waiting', 'filed', 'set_aside', 'duplicate'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mail'))('queue_title') }
}

export default async function MailQueuePage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  if (!mayFileMail(actor)) return <NoRight />
  const query = readQuery(await searchParams)
  const state = states.find((one) => one === query.show) ?? 'waiting'
  const importId = asId(query.import)
  const page = Math.min(1000, Math.max(1, Math.trunc(Number(query.page ?? 1)) || 1))
  const { lines, counts, cases } = await oneReading(actor, async () => ({
    ...(await getMailQueue(actor, { state, importId, page })),
    cases: state === 'waiting' ? await listCaseOptions(actor) : [],
  }))
  const t = await getTranslations('mail')
  const base = `/${actor.workspaceSlug}`
  const here = (more: Query) =>
    withQuery(`${base}/imports/mail/queue`, { show: state, import: importId ?? undefined, ...more })
  const isWaiting = state === 'waiting' && lines.length > 0
  return (
    <PageBody>
      <PageHead title={t('queue_title')} lead={t('queue_lead')} />
      <MailTabs base={base} current="queue" waiting={counts.waiting} />
      <div className="py-4">
        <SegmentLinks
          label={t('queue_filter')}
          segments={states.map((one) => ({
            href: here({ show: one }),
            label: `${t(`show_${one}`)} ${counts[one]}`,
            isCurrent: one === state,
          }))}
        />
      </div>
      {lines.length > 0 ? (
        <QueueLines base={base} lines={lines} formId={isWaiting ? 'chosen' : undefined} />
      ) : state === 'waiting' ? (
        <EmptyState
          title={t('queue_empty_title')}
          deeds={<ButtonLink href={`${base}/imports/mail`}>{t('begin')}</ButtonLink>}
        >
          {t('queue_empty')}
        </EmptyState>
      ) : (
        <p className="text-muted">{t('queue_none')}</p>
      )}
      <div className="flex gap-2 py-4">
        {page > 1 ? <ButtonLink href={here({ page: String(page - 1) })}>{t('page_before')}</ButtonLink> : null}
        {page * linesOfPage < counts[state] ? (
          <ButtonLink href={here({ page: String(page + 1) })}>{t('page_next')}</ButtonLink>
        ) : null}
      </div>
      {isWaiting ? (
        <ActionForm
          id="chosen"
          action={bindAction(actor.workspaceSlug)(fileChosenMailsAction)}
          className="flex max-w-2xl flex-col gap-3 pt-2"
        >
          <FormSection title={t('chosen_title')}>
            <div className="grid gap-3 sm:grid-cols-2">
              <CaseSelect name="caseId" cases={cases} />
              <Field name="newCase" label={t('chosen_new_case')} />
            </div>
            <div className="flex flex-wrap gap-2">
              <SubmitButton name="as" value="letters">
                {t('chosen_letters')}
              </SubmitButton>
              <SubmitButton name="as" value="set_aside" variant="outline">
                {t('chosen_aside')}
              </SubmitButton>
            </div>
            <SavedNotice>{t('chosen_done')}</SavedNotice>
          </FormSection>
        </ActionForm>
      ) : null}
    </PageBody>
  )
}
