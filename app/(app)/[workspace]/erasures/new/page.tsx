import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { eraseRecordAction } from '@/app/(app)/[workspace]/erasures/actions'
import { ConfirmFields } from '@/components/erasures/confirm-fields'
import { RecordGoes } from '@/components/erasures/record-goes'
import { PageBody } from '@/components/layout/page-body'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden, Radios } from '@/components/ui/form-fields'
import { PageHead } from '@/components/ui/page-head'
import { mayErase } from '@/lib/erasures/policy'
import { getErasable } from '@/lib/erasures/queries'
import { recordKinds } from '@/lib/erasures/schema'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('erasures'))('page_title') }
}

/** For owners: what would go with one record, why, and the password again. The address names the record by its kind. */
export default async function EraseRecordPage({ params, searchParams }: Props) {
  const actor = await requireActor((await params).workspace)
  if (!mayErase(actor)) notFound()
  const query = readQuery(await searchParams)
  const kind = recordKinds.find((one) => asId(query[one]))
  const id = kind && asId(query[kind])
  const found = kind && id ? await getErasable(actor, kind, id) : null
  if (!found) notFound()
  const t = await getTranslations('erasures')
  const base = `/${actor.workspaceSlug}`
  const own = found.documents.filter(({ erasureId }) => erasureId === null)
  return (
    <PageBody isNarrow>
      <PageHead title={t(`record_title.${found.kind}`)} lead={<span dir="auto">{found.name}</span>} />
      <p className="font-semibold">{t('for_good')}</p>
      <RecordGoes base={base} found={found} />
      <ActionForm
        action={bindAction(actor.workspaceSlug)(eraseRecordAction)}
        className="flex max-w-xl flex-col gap-4 pt-6"
        isMain
      >
        <Hidden name="kind" value={found.kind} />
        <Hidden name="subjectId" value={found.id} />
        {found.kind !== 'document' && own.length > 0 ? (
          <Radios
            name="documentId"
            legend={t('how_much')}
            options={[
              { value: '', label: t(`whole.${found.kind}`) },
              ...own.map(({ id: value, name }) => ({ value, label: t('one_document', { name }) })),
            ]}
          />
        ) : null}
        <ConfirmFields>{t('record_deed')}</ConfirmFields>
      </ActionForm>
    </PageBody>
  )
}
