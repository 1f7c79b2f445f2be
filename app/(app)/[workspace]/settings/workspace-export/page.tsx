import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { askWorkspaceExportAction } from '@/app/(app)/[workspace]/settings/workspace-export/actions'
import { LookAgain } from '@/components/exports/look-again'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead, SectionHead } from '@/components/ui/page-head'

import { SubmitButton } from '@/components/ui/submit-button'
import { WorkspaceExportList } from '@/components/workspaces/workspace-export-list'
import { bindAction } from '@/lib/web/bind-action'
import { requireActor } from '@/lib/web/require-actor'
import { mayExportWorkspace, seesAll } from '@/lib/workspaces/policy'
import { listWorkspaceExports } from '@/lib/workspaces/workspace-exports'

type Props = { params: Promise<{ workspace: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspaces'))('whole.title') }
}

/** For owners: everything as one file, and how far the file is. */
export default async function WorkspaceExportPage({ params }: Props) {
  const actor = await requireActor((await params).workspace)
  if (!mayExportWorkspace(actor)) notFound()
  const made = await listWorkspaceExports(actor)
  const t = await getTranslations('workspaces')
  const here = `/${actor.workspaceSlug}/settings/workspace-export`
  const isUnderWay = made.some(({ state }) => state === 'waiting' || state === 'running')
  return (
    <PageBody isNarrow>
      <PageHead title={t('whole.title')} lead={t('whole.lead')} />
      <ul className="list-disc ps-5">
        <li>{t('whole.holds')}</li>
        <li>{t('whole.leaves')}</li>
        <li>{t('whole.false_places')}</li>
        <li>{t('whole.careful')}</li>
        <li>{t('whole.read_in')}</li>
      </ul>
      {seesAll(actor) ? (
        <ActionForm action={bindAction(actor.workspaceSlug)(askWorkspaceExportAction)} className="pt-5">
          <Hidden name="submissionKey" value={crypto.randomUUID()} />
          <SubmitButton>{t('whole.ask')}</SubmitButton>
        </ActionForm>
      ) : (
        <p className="pt-5">{t('whole.hidden')}</p>
      )}
      <SectionHead title={t('whole.files')} />
      {isUnderWay ? (
        <>
          <LookAgain />
          <noscript>
            <a href={here} className="link-quiet">
              {t('whole.look_again')}
            </a>
          </noscript>
        </>
      ) : null}
      <WorkspaceExportList here={here} made={made} timeZone={actor.timeZone} mayDownload={seesAll(actor)} />
    </PageBody>
  )
}
