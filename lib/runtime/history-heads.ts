import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { identity } from '@/lib/db'
import { env } from '@/lib/env'
import { isMissing } from '@/lib/error-codes'
import { headOf, type Head } from '@/lib/timeline/verify-chain'

/** `restored`: the workspace was read in from an archive, and its history begins again from there. */
const line = z.strictObject({
  workspaceId: z.uuid(),
  sequence: z.int(),
  hash: z.string(),
  at: z.string(),
  restored: z.boolean().optional(),
})

const headsPath = () => join(env.DATA_DIR, 'history-heads.ndjson')

async function linesOf(): Promise<z.output<typeof line>[]> {
  const text = await readFile(headsPath(), 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return ''
    throw error
  })
  // A crash may have cut a line.
  const whole = text.split('\n').filter((one) => one.endsWith('}'))
  return whole.map((one) => line.parse(JSON.parse(one)))
}

/** The heads that still bind: of a workspace that was read in from an archive, those since. */
export async function readHeads(): Promise<Head[]> {
  const lines = await linesOf()
  const since = new Map(lines.flatMap(({ workspaceId, restored }, i) => (restored ? [[workspaceId, i] as const] : [])))
  return lines.filter(({ workspaceId }, i) => i >= (since.get(workspaceId) ?? 0))
}

/**
 * Writes down where the history of every workspace ends, in a file beside the database and in the log: a chain cannot see
 * its own tail cut. Nothing is written where nothing happened since. `restored` names a workspace that was just read in.
 */
export async function recordHeads({ restored }: { restored?: string } = {}): Promise<number> {
  const last = new Map((await linesOf()).map((one) => [one.workspaceId, one]))
  const at = new Date().toISOString()
  let text = '\n'
  for (const { id } of await identity().workspace.findMany({ select: { id: true } })) {
    if (restored !== undefined && restored !== id) continue
    const head = await headOf(id)
    if (!head || (restored === undefined && last.get(id)?.hash === head.hash)) continue
    text += `${JSON.stringify({ ...head, at, ...(restored === id ? { restored: true } : {}) })}\n`
  }
  if (text === '\n') return 0
  await mkdir(env.DATA_DIR, { recursive: true })
  await appendFile(headsPath(), text, { mode: 0o600, flush: true })
  const lines = text.trim().split('\n')
  process.stderr.write(lines.map((one) => `History: ${one}\n`).join(''))
  return lines.length
}
