import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { changeSourceAction } from '@/app/(app)/[workspace]/sources/actions'
import { PageBody } from '@/components/layout/page-body'
import { KeepTyped } from '@/components/documents/keep-typed'
import { SourceFields } from '@/components/sources/source-fields'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { dayOf } from '@/lib/dates'
import { getSourcePage } from '@/lib/sources/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; sourceId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('edit_title') }
}

export default async function EditSourcePage({ params }: Props) {
  const { workspace, sourceId } = await params
  const actor = await requireActor(workspace)
  const id = asId(sourceId)
  const page = id && (await getSourcePage(actor, id))
  if (!page) notFound()
  const { source } = page
  const t = await getTranslations('sources')
  const values = {
    title: source.title,
    kind: source.kind,
    publishers: source.publishers.map(({ institution }) => institution.name).join('\n'),
    datedOn: dayOf(source.datedOn),
    url: source.url ?? '',
    language: source.language,
  }
  return (
    <PageBody isNarrow>
      <PageHead title={t('edit_title')} />
      <ActionForm
        action={bindAction(actor.workspaceSlug)(changeSourceAction)}
        className="flex flex-col gap-4"
        keepsTyped
      >
        <KeepTyped by={actor.userId} of={source.version} />
        <Hidden name="sourceId" value={source.id} />
        <Hidden name="version" value={String(source.version)} />
        <SourceFields values={values} />
        <div>
          <SubmitButton hint="Ctrl ↵">{t('save_changes')}</SubmitButton>
        </div>
      </ActionForm>
    </PageBody>
  )
}
