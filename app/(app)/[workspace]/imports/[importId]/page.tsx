import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ColumnsView } from '@/components/imports/columns-view'
import { DoneView } from '@/components/imports/done-view'
import { ProgressView } from '@/components/imports/progress-view'
import { RowsView } from '@/components/imports/rows-view'
import { PageBody } from '@/components/layout/page-body'
import { applyImportAction, mapImportAction, undoImportAction } from '@/app/(app)/[workspace]/imports/actions'
import { mayImport } from '@/lib/imports/sheet/policy'
import { columnsOf } from '@/lib/imports/sheet/flat-columns'
import { sheetUses } from '@/lib/imports/sheet/mapping'
import { getImport, getImportColumns, getImportLines } from '@/lib/imports/sheet/queries'
import { bindAction } from '@/lib/web/bind-action'
import { asId, readQuery, type Query } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'
import { ImportResult } from '@/prisma/generated/enums'

type Props = { params: Promise<{ workspace: string; importId: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('title') }
}

const resultOf = (text: string | undefined) => Object.values(ImportResult).find((result) => result === text) ?? null

const pageOf = (text: string | undefined) => (text && /^\d{1,5}$/.test(text) ? Math.max(1, Number(text)) : 1)

export default async function ImportPage({ params, searchParams }: Props) {
  const { workspace, importId } = await params
  const actor = await requireActor(workspace)
  const query = readQuery(await searchParams)
  const id = asId(importId)
  const found = id && mayImport(actor) ? await getImport(actor, id) : null
  if (!found) notFound()
  const bind = bindAction(actor.workspaceSlug)
  const base = `/${actor.workspaceSlug}`
  const given = { base, found }
  if (found.state === 'draft' || (found.state === 'planned' && query.view === 'columns')) {
    const columns = await getImportColumns(actor, found.id)
    if (!columns) notFound()
    return (
      <PageBody isNarrow>
        <ColumnsView
          {...given}
          {...columns}
          columnsOf={columnsOf}
          uses={sheetUses}
          wasChecked={query.checked === 'on'}
          action={bind(mapImportAction)}
        />
      </PageBody>
    )
  }
  if (found.state === 'waiting' || found.state === 'running') {
    return (
      <PageBody isNarrow>
        <ProgressView {...given} />
      </PageBody>
    )
  }
  const [result, page] = [resultOf(query.result), pageOf(query.page)]
  const showsRows = found.state === 'planned' || query.view === 'rows'
  const lines = showsRows ? await getImportLines(actor, found.id, result, page) : null
  return (
    <PageBody>
      {lines ? (
        <RowsView
          {...given}
          lines={lines}
          result={result}
          page={page}
          isNew={query.again === 'on'}
          action={bind(applyImportAction)}
        />
      ) : (
        <DoneView {...given} timeZone={actor.timeZone} undo={bind(undoImportAction)} goOn={bind(applyImportAction)} />
      )}
    </PageBody>
  )
}
