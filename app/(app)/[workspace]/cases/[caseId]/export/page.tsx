import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { countItems, MakeExport } from '@/app/(app)/[workspace]/cases/[caseId]/export/make-export'
import { readChoice } from '@/app/(app)/[workspace]/cases/[caseId]/export/read-choice'
import { makeExportAction, recordUseAction, removeUseAction } from '@/app/(app)/[workspace]/exports/actions'
import { AddCase } from '@/components/exports/add-case'
import { CaseUses } from '@/components/exports/case-uses'
import { EarlierExports } from '@/components/exports/earlier-exports'
import { PageBody } from '@/components/layout/page-body'
import { PageHead } from '@/components/ui/page-head'
import { mayRecord } from '@/lib/auth/policy'
import { todayIn } from '@/lib/dates'
import { getBuilderPage } from '@/lib/exports/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = {
  params: Promise<{ workspace: string; caseId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exports'))('title') }
}

export default async function ExportPage({ params, searchParams }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const query = await searchParams
  const [id, choiceId] = [asId(caseId), asId([query.choice].flat()[0])]
  const added = [query.case ?? []].flat().flatMap((one) => asId(one) ?? [])
  const page = id && (await getBuilderPage(actor, { caseId: id, choiceId, added }))
  const main = page ? page.builder[0] : null
  if (!page || !main) notFound()
  const { builder, cases, uses, exports: earlier, options } = page
  const opened = readChoice(page.chosen)
  const t = await getTranslations('exports')
  const format = await getFormatter()
  const base = `/${actor.workspaceSlug}`
  const bound = bindAction(actor.workspaceSlug)
  const labelOf = ({ createdAt, purpose }: (typeof earlier)[number]) =>
    t('export_label', {
      purpose: t(`purposes.${purpose}`),
      at: format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: actor.timeZone }),
    })
  return (
    <PageBody
      keys={[
        { keys: ['J', 'K'], does: t('key_move') },
        { keys: ['Space'], does: t('key_tick') },
        { keys: ['B'], does: t('key_redact') },
        { keys: ['Ctrl', '↵'], does: t('key_make') },
      ]}
    >
      <PageHead
        title={t('title')}
        lead={
          <>
            <Link href={`${base}/cases/${main.case.id}`} prefetch={false} className="link-quiet">
              {main.case.title}
            </Link>
            <p className="mt-1 text-muted">{t('lead')}</p>
          </>
        }
      />
      <AddCase action={`${base}/cases/${id}/export`} chosen={cases} options={options} />
      {countItems(builder) > 0 ? (
        <MakeExport
          action={bound(makeExportAction)}
          builder={builder}
          cases={cases}
          opened={opened}
          firstPage={choiceId ? `${base}/exports/${choiceId}/first-page` : null}
        />
      ) : (
        <p>{t('nothing')}</p>
      )}
      <EarlierExports base={base} exports={earlier.map((one) => ({ ...one, label: labelOf(one) }))} />
      <CaseUses
        caseId={main.case.id}
        uses={uses}
        exports={earlier.map((one) => ({ id: one.id, label: labelOf(one) }))}
        today={todayIn(actor.timeZone)}
        mayWrite={mayRecord(actor)}
        actions={{ record: bound(recordUseAction), remove: bound(removeUseAction) }}
      />
    </PageBody>
  )
}
