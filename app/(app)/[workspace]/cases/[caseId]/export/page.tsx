import { Lock } from 'lucide-react'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { makeExportAction } from '@/app/(app)/[workspace]/exports/actions'
import { ExportSection } from '@/components/exports/export-section'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'
import { SaveBar } from '@/components/ui/save-bar'
import { SubmitButton } from '@/components/ui/submit-button'
import { getExportBuilder } from '@/lib/exports/queries'
import { itemKinds } from '@/lib/exports/schema'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exports'))('title') }
}

export default async function ExportPage({ params }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const id = asId(caseId)
  const builder = id && (await getExportBuilder(actor, id))
  if (!builder) notFound()
  const t = await getTranslations('exports')
  const base = `/${actor.workspaceSlug}`
  const hasItems = itemKinds.some((kind) => builder[kind].length > 0)
  return (
    <PageBody isNarrow>
      <PageHead
        title={t('title')}
        lead={
          <>
            <Link href={`${base}/cases/${builder.case.id}`} prefetch={false} className="link-quiet">
              {builder.case.title}
            </Link>
            <p className="mt-1 text-muted">{t('lead')}</p>
          </>
        }
      />
      {hasItems ? (
        <ActionForm action={bindAction(actor.workspaceSlug)(makeExportAction)} className="flex flex-col gap-4">
          <Hidden name="submissionKey" value={crypto.randomUUID()} />
          <Hidden name="caseId" value={builder.case.id} />
          <Field name="preparedFor" label={t('prepared_for')} hint={t('prepared_for_hint')} />
          <SectionHead title={t('what_goes_in')} />
          {itemKinds.map((kind) => (
            <ExportSection key={kind} kind={kind} items={builder[kind]} isTicked={kind !== 'followUps'} />
          ))}
          <p className="flex items-center gap-2 border-y border-separator py-2 text-muted">
            <Lock size={16} strokeWidth={1.75} aria-hidden />
            {t('notes')} <span className="ms-auto">{t('never', { count: builder.notes })}</span>
          </p>
          <SaveBar>
            <SubmitButton hint="Ctrl ↵">{t('make')}</SubmitButton>
          </SaveBar>
        </ActionForm>
      ) : (
        <p>{t('nothing')}</p>
      )}
    </PageBody>
  )
}
