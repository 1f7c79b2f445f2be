import 'server-only'
import { existsSync } from 'node:fs'
import { env } from '@/lib/env'
import type { Fitted } from '@/lib/reading/rules/score'
import { readWeights, weightsFileOf } from '@/lib/reading/weights-file'

/** The weights that a workspace fitted on its own decisions; null where it has none, or what lies there cannot be used. */
export async function ownWeights(workspaceId: string): Promise<Fitted | null> {
  const file = weightsFileOf(env.DATA_DIR, workspaceId)
  if (!existsSync(file)) return null
  try {
    return await readWeights(file)
  } catch (error) {
    process.stderr.write(`${file} holds no weights: ${error instanceof Error ? error.message : String(error)}\n`)
    return null
  }
}
