import 'server-only'
import { Readable } from 'node:stream'
import type { Actor } from '@/lib/auth/actor'
import { openStored } from '@/lib/documents/file-store'
import { drawFirstPage } from '@/lib/exports/draw-first-page'
import { gatherCases } from '@/lib/exports/gather-cases'
import { printTranslator } from '@/lib/exports/print/print-translator'
import { getExport, getExportFile } from '@/lib/exports/queries'
import { renderCaseHistoryPdf } from '@/lib/exports/render-pdf'
import { exportChoice } from '@/lib/exports/schema'

/**
 * The first page of an export as PNG: of the PDF that was made, or, for a choice that was only looked at, set now from
 * what was chosen, with what is redacted taken out. Null when missing, foreign, hidden, or made without a PDF.
 */
export async function getFirstPage(actor: Actor, id: string): Promise<Buffer | null> {
  const asked = await getExport(actor, id)
  if (!asked) return null
  if (asked.state !== 'draft') {
    const made = await getExportFile(actor, id, 'pdf')
    return made && drawFirstPage((await openStored(made.sha256)).stream)
  }
  const choice = exportChoice.parse(asked.choice)
  const t = printTranslator(choice.language)
  const { cases } = await gatherCases(actor, { preparedFor: asked.preparedFor, choice }, t)
  const histories = cases.map(({ history }) => history)
  return drawFirstPage(Readable.from([await renderCaseHistoryPdf(histories, t, { purpose: asked.purpose })]))
}
