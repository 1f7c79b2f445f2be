import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { findMemberActor } from '@/lib/auth/find-member-actor'
import { changeRecord, readRecord } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { endExport } from '@/lib/exports/end-export'
import { gatherCases } from '@/lib/exports/gather-cases'
import { makeFiles, type MadeFormat } from '@/lib/exports/make-files'
import { printTranslator } from '@/lib/exports/print/print-translator'
import { exportChoice, type ExportSummary } from '@/lib/exports/schema'
import type { JobPayload } from '@/lib/jobs/queues'
import { recordEvent } from '@/lib/timeline/record-event'

const keyOf = (actor: Actor, id: string) => ({ workspaceId_id: { workspaceId: actor.workspaceId, id } })

const findAsked = (actor: Actor, id: string) =>
  readRecord(actor, (tx) =>
    tx.caseExport.findUnique({
      where: keyOf(actor, id),
      select: { id: true, caseId: true, state: true, purpose: true, choice: true, preparedFor: true },
    }),
  )

async function setState(actor: Actor, id: string, data: { state?: 'running'; stepsDone: number }) {
  await changeRecord(actor, (tx) => tx.caseExport.update({ where: keyOf(actor, id), data, select: { id: true } }))
}

async function finish(actor: Actor, id: string, caseId: string, files: MadeFormat[], summary: ExportSummary) {
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    // Something was erased meanwhile: what was read before must not come out.
    const where = { workspaceId, id, state: 'running' as const }
    const { count } = await tx.caseExport.updateMany({ where, data: { state: 'done', summary } })
    if (count === 0) return
    await tx.caseExportFile.createMany({ data: files.map((file) => ({ workspaceId, exportId: id, caseId, ...file })) })
    const hashes = files.map(({ sha256 }) => sha256)
    await recordEvent(tx, actor, { type: 'export.made', subjectId: id, caseId, data: { hashes } })
  })
}

async function fail(actor: Actor, id: string, caseId: string, failure: string) {
  await changeRecord(actor, async (tx) => {
    await tx.caseExport.update({ where: keyOf(actor, id), data: { state: 'failed', failure }, select: { id: true } })
    await recordEvent(tx, actor, { type: 'export.failed', subjectId: id, caseId, data: { failure } })
  })
}

/**
 * Makes the files of an export that was asked for, step by step, and keeps them with their hashes. What is done is not
 * done again. A failure is kept with the export, for people to read; one that is no refusal is thrown on as well.
 */
export async function runExport(actor: Actor, id: string): Promise<void> {
  const asked = await findAsked(actor, id)
  if (!asked || !(asked.state === 'waiting' || asked.state === 'running')) return
  const choice = exportChoice.parse(asked.choice)
  const t = printTranslator(choice.language)
  try {
    await setState(actor, id, { state: 'running', stepsDone: 0 })
    const { cases, summary } = await gatherCases(actor, { preparedFor: asked.preparedFor, choice }, t)
    await setState(actor, id, { stepsDone: 1 })
    const { files, unbindable } = await makeFiles(cases, { purpose: asked.purpose, choice }, t, (done) =>
      setState(actor, id, { stepsDone: done + 1 }),
    )
    const volumes = files.filter(({ format }) => format === 'pdf').length || 1
    await finish(actor, id, asked.caseId, files, { ...summary, notInPdf: { unbindable }, volumes })
  } catch (error) {
    await fail(actor, id, asked.caseId, error instanceof DomainError ? error.refusal.key : 'export_failed')
    if (!(error instanceof DomainError)) throw error
  }
}

/**
 * The handler of the queue: as the member who asked, with the rights that this member has when it runs. Of somebody who left
 * nothing is made, and the export says that it failed.
 */
export async function runExportJob({ workspaceId, memberId, subjectId }: JobPayload): Promise<void> {
  const actor = memberId && (await findMemberActor(workspaceId, memberId))
  await (actor ? runExport(actor, subjectId) : endExport({ workspaceId, subjectId }))
}
