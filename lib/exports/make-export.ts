import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn, dayOf } from '@/lib/dates'
import { readRecord, type Tx } from '@/lib/db'
import { receiveFile, type StoredFile } from '@/lib/documents/file-store'
import { ForbiddenError, InvalidError, NotFoundError } from '@/lib/errors'
import { assembleHistory } from '@/lib/exports/assemble-history'
import type { CaseHistory } from '@/lib/exports/case-history'
import { countItems } from '@/lib/exports/count-items'
import { mayExportCase } from '@/lib/exports/policy'
import type { PrintTranslator } from '@/lib/exports/print/print-language'
import { renderCommitmentsCsv } from '@/lib/exports/render-csv'
import { renderCaseHistoryJson } from '@/lib/exports/render-json'
import { renderCaseHistoryPdf } from '@/lib/exports/render-pdf'
import { itemKinds, type ChosenItems, type MakeExport } from '@/lib/exports/schema'
import { selectChosen } from '@/lib/exports/select-chosen'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'
import type { ExportFormat } from '@/prisma/generated/enums'

/** No export of ours is larger. In bytes. */
const largest = 500_000_000

/**
 * Makes a case history of what was ticked, as PDF, JSON and CSV, and keeps the files with their hashes and the choice.
 * What is ticked is what is exported: an item of another case or workspace is not found. Internal notes cannot be ticked.
 */
export async function makeExport(actor: Actor, input: MakeExport, t: PrintTranslator): Promise<{ id: string }> {
  if (!mayExportCase(actor)) throw new ForbiddenError()
  const { submissionKey, caseId, preparedFor, ...items } = input
  if (itemKinds.every((kind) => items[kind].length === 0)) throw new InvalidError('letters', 'nothing_chosen')
  const history = await gatherHistory(actor, { caseId, preparedFor, items }, t)
  const files = await renderAll(history, t)

  return once(actor, submissionKey, async (tx) => {
    const { workspaceId, memberId } = actor
    const { id } = await tx.caseExport.create({
      data: { workspaceId, caseId, items, preparedFor, createdById: memberId },
      select: { id: true },
    })
    await tx.caseExportFile.createMany({ data: files.map((file) => ({ workspaceId, exportId: id, caseId, ...file })) })
    const hashes = files.map(({ sha256 }) => sha256)
    await recordEvent(tx, actor, { type: 'export.made', subjectId: id, caseId, data: { hashes } })
    return { id }
  })
}

type Wanted = { caseId: string; preparedFor: string; items: ChosenItems }

function gatherHistory(actor: Actor, { caseId, preparedFor, items }: Wanted, t: PrintTranslator): Promise<CaseHistory> {
  return readRecord(actor, async (tx) => {
    const found = await selectCase(tx, actor.workspaceId, caseId)
    const chosen = await selectChosen(tx, actor.workspaceId, caseId, items)
    const chosenCount = itemKinds.reduce((sum, kind) => sum + chosen[kind].length, 0)
    const all = await countItems(tx, actor.workspaceId, caseId)
    const frame = {
      preparedOn: todayIn(actor.timeZone),
      preparedBy: actor.workspaceName,
      preparedFor: preparedFor || null,
      workspace: { name: actor.workspaceName },
      case: {
        ...found,
        question: found.question || null,
        summary: found.summary || null,
        openedOn: dayOf(found.openedOn),
      },
      leftOut: { items: all - chosenCount },
    }
    return assembleHistory(chosen, frame, t)
  })
}

async function selectCase(tx: Tx, workspaceId: string, id: string) {
  const found = await tx.case.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: { code: true, title: true, question: true, openedOn: true, summary: true, sampleNote: true },
  })
  if (!found) throw new NotFoundError()
  return found
}

type MadeFile = StoredFile & { format: ExportFormat; name: string }

async function renderAll(history: CaseHistory, t: PrintTranslator): Promise<MadeFile[]> {
  const base = history.case.code.replace(/[^\p{L}\p{N}-]+/gu, '-')
  const made: [ExportFormat, string, Uint8Array][] = [
    ['pdf', `${base}-case-history.pdf`, await renderCaseHistoryPdf(history, t)],
    ['json', `${base}-case-history.json`, Buffer.from(renderCaseHistoryJson(history))],
    ['csv', `${base}-commitments.csv`, Buffer.from(renderCommitmentsCsv(history))],
  ]
  return Promise.all(
    made.map(async ([format, name, bytes]) => ({
      format,
      name,
      ...(await receiveFile(oneChunk(bytes), { limitBytes: largest })),
    })),
  )
}

async function* oneChunk(bytes: Uint8Array) {
  yield bytes
}
