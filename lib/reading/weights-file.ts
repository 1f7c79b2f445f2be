import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Fitted } from '@/lib/reading/rules/score'

const weights = z.strictObject({
  bias: z.number(),
  suggest: z.number(),
  weak: z.number(),
  features: z.record(z.string(), z.number()),
})
const fitted = z.strictObject({ commitment: weights, claim: weights, refusal: weights })

/** Where the weights of a workspace lie: beside the record, not in it. Without the file those of the installation count. */
export const weightsFileOf = (dataDir: string, workspaceId: string): string =>
  join(dataDir, 'weights', `${workspaceId}.json`)

/** Fitted weights as `npm run fit` wrote them. Fails where they are none. */
export async function readWeights(file: string): Promise<Fitted> {
  return fitted.parse(JSON.parse(await readFile(file, 'utf8')))
}
