import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Prisma } from '@/lib/db'
import { openCaseOptions } from '@/lib/cases/select-form-names'
import { gatherCases } from '@/lib/exports/gather-cases'
import { getExportBuilder } from '@/lib/exports/get-export-builder'
import { printTranslator } from '@/lib/exports/print/print-translator'
import { exportChoice, type ExportSummary } from '@/lib/exports/schema'
import type { ExportFormat } from '@/prisma/generated/enums'

const shown = {
  id: true,
  purpose: true,
  state: true,
  failure: true,
  summary: true,
  choice: true,
  stepsDone: true,
  stepsAll: true,
  preparedFor: true,
  caseCount: true,
  createdAt: true,
  expiresAt: true,
  removedAt: true,
  createdBy: { select: { name: true } },
  cases: { orderBy: { position: 'asc' }, select: { case: { select: { id: true, code: true, title: true } } } },
  files: {
    orderBy: [{ format: 'asc' }, { volume: 'asc' }],
    select: { format: true, volume: true, name: true, sizeBytes: true, sha256: true },
  },
} as const satisfies Prisma.CaseExportSelect

/** Whoever may not see one of the cases of an export is not shown the export: hidden cases leave no row behind. */
const isWholly = <T extends { caseCount: number; cases: unknown[] }>(found: T | null): found is T =>
  found !== null && found.cases.length === found.caseCount

/** Lengths as numbers: no file is longer than they can count. */
const inNumbers = ({ files, ...found }: Prisma.CaseExportGetPayload<{ select: typeof shown }>) => ({
  ...found,
  files: files.map(({ sizeBytes, ...file }) => ({ ...file, sizeBytes: Number(sizeBytes) })),
})

/** An export with its progress and its files; null when missing, foreign, or of a case that is hidden. */
export async function getExport(actor: Actor, id: string) {
  const found = await readRecord(actor, (tx) =>
    tx.caseExport.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      relationLoadStrategy: 'join',
      select: shown,
    }),
  )
  return isWholly(found) ? inNumbers(found) : null
}

const usesOfCase = {
  where: { removedAt: null },
  orderBy: [{ usedOn: 'desc' }, { id: 'desc' }],
  take: 100,
  select: {
    id: true,
    kind: true,
    title: true,
    usedOn: true,
    url: true,
    exportId: true,
    createdBy: { select: { name: true } },
  },
} as const satisfies Prisma.Case$usesArgs

/** The newest exports of a case and where it was used; of one it asked for (`choiceId`), what was chosen then. */
const exportsOfCase = (choiceId: string | null) =>
  ({
    id: true,
    uses: usesOfCase,
    exportCases: { orderBy: { export: { createdAt: 'desc' } }, take: 20, select: { export: { select: shown } } },
    exports: { where: { id: { in: choiceId ? [choiceId] : [] } }, select: shown },
  }) as const satisfies Prisma.CaseSelect

type FoundExports = Prisma.CaseGetPayload<{ select: ReturnType<typeof exportsOfCase> }>

const made = ({ exportCases }: FoundExports) =>
  exportCases
    .map((one) => one.export)
    .filter(isWholly)
    .filter(({ state }) => state !== 'draft')
    .map(inNumbers)

/** The last exports of a case and where the case was used, newest first; null when there is no such case. */
export async function getCaseExports(actor: Actor, caseId: string) {
  const { workspaceId } = actor
  const found = await readRecord(actor, (tx) =>
    tx.case.findUnique({
      where: { workspaceId_id: { workspaceId, id: caseId } },
      relationLoadStrategy: 'join',
      select: exportsOfCase(null),
    }),
  )
  return found && { uses: found.uses, exports: made(found) }
}

type Opening = { caseId: string; choiceId: string | null; added: string[] }

/**
 * What the builder of an export opens with: what can be ticked in the case and those added to it, earlier exports and uses
 * of the case, open cases to add, and the earlier choice that was asked for (null where none was). Null when a case or
 * that choice is missing, foreign or hidden. Two statements.
 */
export function getBuilderPage(actor: Actor, { caseId, choiceId, added }: Opening) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const found = await tx.case.findUnique({
      where: { workspaceId_id: { workspaceId, id: caseId } },
      relationLoadStrategy: 'join',
      select: { ...exportsOfCase(choiceId), workspace: { select: { cases: openCaseOptions } } },
    })
    const asked = found?.exports[0] ?? null
    if (!found || (choiceId && !isWholly(asked))) return null
    const choice = asked && exportChoice.parse(asked.choice)
    const cases = [...new Set([caseId, ...(choice?.cases ?? added)])]
    const builder = await getExportBuilder(actor, cases)
    if (!builder) return null
    return {
      builder,
      cases,
      uses: found.uses,
      exports: made(found),
      options: found.workspace.cases,
      chosen: asked && choice && { ...inNumbers(asked), choice },
    }
  })
}

/** One file of an export, for its download, of a PDF one volume; null when missing, foreign, hidden, or removed after its term. */
export async function getExportFile(actor: Actor, exportId: string, format: ExportFormat, volume = 1) {
  const file = await readRecord(actor, (tx) =>
    tx.caseExportFile.findUnique({
      where: { workspaceId_exportId_format_volume: { workspaceId: actor.workspaceId, exportId, format, volume } },
      relationLoadStrategy: 'join',
      select: {
        name: true,
        sizeBytes: true,
        sha256: true,
        export: { select: { caseCount: true, expiresAt: true, cases: { select: { caseId: true } } } },
      },
    }),
  )
  if (!file || !isWholly(file.export) || file.export.expiresAt < new Date()) return null
  return { name: file.name, sizeBytes: Number(file.sizeBytes), sha256: file.sha256 }
}

/** What a choice would come to, without making it: for whoever looks before the files are made. */
export async function previewExport(actor: Actor, id: string): Promise<ExportSummary | null> {
  const asked = await getExport(actor, id)
  if (!asked) return null
  const choice = exportChoice.parse(asked.choice)
  const t = printTranslator(choice.language)
  return (await gatherCases(actor, { preparedFor: asked.preparedFor, choice }, t)).summary
}
