import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { manyRows } from '@/lib/imports/sheet/fixtures/many-rows'
import { ask, bring, look, map } from '@/lib/imports/sheet/fixtures/walk-through'
import { runImport } from '@/lib/imports/sheet/run-import'
import { undoImport } from '@/lib/imports/sheet/undo-import'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const root = resolve(import.meta.dirname, '../../..')

/** A worker of its own process, killed when the first of its batches is on the record. */
function killHalfWay({ workspaceId, memberId }: Actor, importId: string): Promise<void> {
  const script = ['--import', 'tsx', '--conditions=react-server', 'lib/runtime/testing/hold-import.ts']
  const child = spawn(process.execPath, [...script, workspaceId, memberId, importId], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.once('data', () => child.kill('SIGKILL'))
  return new Promise((done) => child.once('close', () => done()))
}

const lettersOf = ({ workspaceId, hiddenCaseIds }: Actor) =>
  readRecord({ workspaceId, hiddenCaseIds }, async (tx) => ({
    letters: await tx.letter.count({ where: { workspaceId } }),
    replies: await tx.reply.count({ where: { workspaceId } }),
    sent: await tx.event.count({ where: { workspaceId, type: 'letter.sent' } }),
  }))

test(
  'an import whose worker is killed half-way is ended by the next one, without a double',
  { timeout: 180_000 },
  async () => {
    const actor = await buildWorkspace()
    const id = await bring(actor, 'many.csv', manyRows(2500))
    await map(actor, id)
    await ask(actor, id)
    await killHalfWay(actor, id)
    expect(await look(actor, id)).toMatchObject({ state: 'running', rowsDone: 1000 })
    expect(await lettersOf(actor)).toEqual({ letters: 1000, replies: 400, sent: 1000 })
    await Promise.all([runImport(actor, id), runImport(actor, id)])
    expect(await look(actor, id)).toMatchObject({ state: 'done', rowsDone: 2500 })
    expect(await lettersOf(actor)).toEqual({ letters: 2500, replies: 1000, sent: 2500 })
  },
)

test('ten thousand rows are planned, written and undone in less than a minute each', { timeout: 300_000 }, async () => {
  const actor = await buildWorkspace()
  const cpu = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6
  const cpus = [cpu()]
  const began = performance.now()
  const id = await bring(actor, 'many.csv', manyRows(10_000))
  const read = performance.now()
  await map(actor, id)
  const planned = performance.now()
  cpus.push(cpu())
  await ask(actor, id)
  await runImport(actor, id)
  const written = performance.now()
  cpus.push(cpu())
  const { version, counts } = await look(actor, id)
  expect(counts).toMatchObject({ created: 10_000, merged: 0, refused: 0 })
  await undoImport(actor, { importId: id, version })
  const undone = performance.now()
  expect(await lettersOf(actor)).toMatchObject({ letters: 0, replies: 0 })
  process.stdout.write(
    `read ${read - began}, dry run ${planned - read}, written ${written - planned}, undone ${undone - written} ms; cpu ${cpus.join(' ')}\n`,
  )
  expect(written - began).toBeLessThan(60_000)
  expect(undone - written).toBeLessThan(60_000)
})
