import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CaseShell } from '@/components/cases/case-shell'
import { FileList } from '@/components/documents/file-list'
import { mayKeepCase } from '@/lib/cases/policy'
import { mayErase } from '@/lib/erasures/policy'
import { getCaseFiles } from '@/lib/overview/queries'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }> }

export default async function CaseFilesPage({ params }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const id = asId(caseId)
  const found = id && (await getCaseFiles(actor, id))
  if (!found) notFound()
  const t = await getTranslations('cases')
  const base = `/${actor.workspaceSlug}`
  return (
    <CaseShell base={base} head={found.head} tab="files" mayWrite={mayKeepCase(actor)}>
      <div className="max-w-4xl pt-4">
        {found.below.length === 0 ? (
          <p className="text-muted">{t('no_files')}</p>
        ) : (
          <FileList base={base} files={found.below} mayErase={mayErase(actor)} />
        )}
      </div>
    </CaseShell>
  )
}
