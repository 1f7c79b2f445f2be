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
    const why = error instanceof Error ? error.name : String(error)
    process.stderr.write(
      `${file} holds no weights that npm run fit wrote (${why}): read with those of the installation.\n`,
    )
    return null
  }
}
