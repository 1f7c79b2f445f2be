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
const fitted = z.strictObject({
  /** The rules that they were fitted on. Files of before carry none, nor do the weights of the installation. */
  rules: z.string().optional(),
  commitment: weights,
  claim: weights,
  refusal: weights,
})

/** Where the weights of a workspace lie: beside the record, not in it. Without the file those of the installation count. */
export const weightsFileOf = (dataDir: string, workspaceId: string): string =>
  join(dataDir, 'weights', `${workspaceId}.json`)

/** Fitted weights as `npm run fit` wrote them, with the rules that they were fitted on. Fails where they are none. */
export async function readMarkedWeights(file: string): Promise<{ weights: Fitted; rules: string | null }> {
  const { rules, ...weights } = fitted.parse(JSON.parse(await readFile(file, 'utf8')))
  return { weights, rules: rules ?? null }
}

/** Fitted weights as `npm run fit` wrote them. Fails where they are none. */
export const readWeights = async (file: string): Promise<Fitted> => (await readMarkedWeights(file)).weights
