import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pathOf } from '@/lib/documents/file-store'
import { drawRecord } from '@/lib/imports/sheet/fixtures/draw-record'
import { exportWorkspace } from '@/lib/runtime/admin/export-workspace'
import { runWorkspaceExport } from '@/lib/runtime/run-workspace-export'
import { askWorkspaceExport } from '@/lib/workspaces/ask-workspace-export'
import { endWorkspaceExport } from '@/lib/workspaces/end-workspace-export'
import { sweepWorkspaceExports } from '@/lib/workspaces/sweep-workspace-exports'
import { getWorkspaceExportFile, listWorkspaceExports } from '@/lib/workspaces/workspace-exports'
import { buildCase } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const form = () => ({ submissionKey: randomUUID() })

test('the file that an owner gets of the whole workspace is byte for byte the one that the operator gets', async () => {
  const actor = await buildWorkspace('Takes All Out')
  await drawRecord(actor, 3)
  const { id } = await askWorkspaceExport(actor, form())
  await expect(askWorkspaceExport(actor, form())).rejects.toThrow('workspace_export_under_way')
  await runWorkspaceExport({ workspaceId: actor.workspaceId, memberId: actor.memberId, subjectId: id })
  const file = await getWorkspaceExportFile(actor, id)
  const out = join(await mkdtemp(join(tmpdir(), 'answerable-whole-')), 'whole.zip')
  await exportWorkspace({ workspace: actor.workspaceSlug, out })
  expect(file?.sha256).toBe(sha256(await readFile(out)))
  expect(sha256(await readFile(pathOf(file?.sha256 ?? '')))).toBe(file?.sha256)
  const [line] = await listWorkspaceExports(actor)
  expect(line).toMatchObject({ state: 'done', doneBytes: line?.allBytes })
  await sweepWorkspaceExports(actor, new Date(Date.now() + 31 * 86_400_000))
  expect(await getWorkspaceExportFile(actor, id)).toBeNull()
})

test('only an owner from whom no case is hidden gets everything, when asking, when it is made and when it is downloaded', async () => {
  const actor = await buildWorkspace('Has Secrets')
  const { workspaceId } = actor
  const coordinator = await buildMember(actor, 'coordinator')
  await expect(askWorkspaceExport(coordinator, form())).rejects.toThrow('forbidden')
  const { id } = await askWorkspaceExport(actor, form())
  await runWorkspaceExport({ workspaceId, memberId: actor.memberId, subjectId: id })
  expect(await getWorkspaceExportFile(coordinator, id)).toBeNull()
  const second = await buildMember(actor, 'owner')
  const hidden = await buildCase(actor, { isRestricted: true })
  const blind = { ...second, hiddenCaseIds: [hidden.id] }
  expect(await getWorkspaceExportFile(blind, id)).toBeNull()
  await expect(askWorkspaceExport(blind, form())).rejects.toThrow('workspace_hidden_from_you')
  const late = await askWorkspaceExport(second, form())
  await runWorkspaceExport({ workspaceId, memberId: second.memberId, subjectId: late.id })
  expect((await listWorkspaceExports(actor))[0]).toMatchObject({
    state: 'failed',
    failure: 'workspace_hidden_from_you',
    sha256: null,
  })
})

test('a file that was given up says so, and another can be asked for', async () => {
  const actor = await buildWorkspace('Breaks Off')
  const { id } = await askWorkspaceExport(actor, form())
  await endWorkspaceExport({ workspaceId: actor.workspaceId, subjectId: id })
  expect((await listWorkspaceExports(actor))[0]).toMatchObject({ state: 'failed', failure: 'workspace_export_failed' })
  expect((await askWorkspaceExport(actor, form())).id).not.toBe(id)
})
