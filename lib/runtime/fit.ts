import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/lib/env'
import { readCorpus } from '@/lib/reading/learning/corpus'
import { tooLittle } from '@/lib/reading/learning/enough'
import { fitAll, labelAll, ownUnits } from '@/lib/reading/learning/fit-all'
import { allOnOtherRules } from '@/lib/reading/learning/other-rules'
import { rulesHash } from '@/lib/reading/learning/rules-hash'
import { fittedWeights } from '@/lib/reading/rules/score'
import { weightsFileOf } from '@/lib/reading/weights-file'

/**
 * Fits weights of the reader on folders in the corpus format: `npm run -s fit -- DIR… [--out FILE | --installation]`.
 * What a workspace exported makes the weights of that workspace; texts from elsewhere make a file beside their folder. The
 * reviewed weights of the installation are written with `--installation` only, and fitted from what grammar says; all others
 * begin with the reviewed ones, which they correct, and carry the hash of the rules that they were fitted on. Weights of
 * workspaces that were fitted on other rules are named.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, installation: { type: 'boolean' } },
})

function target(workspaceIds: readonly (string | null)[]): { file: string; use: string } {
  if (values.installation) {
    const file = resolve(import.meta.dirname, '../reading/rules/weights.json')
    return { file, use: 'These are the weights of the installation now.' }
  }
  const compare = 'npm run -s eval -- DIR --weights FILE scores them.'
  if (values.out) return { file: resolve(values.out), use: compare }
  const [id, ...others] = new Set(workspaceIds)
  if (id && others.length === 0) {
    const use = `Documents of this workspace are read with them from now on, until the file is removed. ${compare}`
    return { file: weightsFileOf(resolve(env.DATA_DIR), id), use }
  }
  const use = `Nothing reads with them yet: copy the file to ${weightsFileOf(env.DATA_DIR, 'WORKSPACE-ID')} for a workspace. ${compare}`
  return { file: `${resolve(positionals[0] ?? '.')}.weights.json`, use }
}

try {
  if (positionals.length === 0) throw new Error('Name a folder with labelled texts: NAME.txt beside NAME.json.')
  const documents = (await Promise.all(positionals.map(readCorpus))).flat()
  const lack = tooLittle(documents)
  if (lack) throw new Error(lack)
  const { file, use } = target(documents.map(({ workspaceId }) => workspaceId))
  const units = [...labelAll(documents).values()].flat()
  const fitted = values.installation ? fitAll(units) : fitAll(units, ownUnits(), fittedWeights)
  await mkdir(dirname(file), { recursive: true })
  // The hash is of the weights of the installation as well, which cannot hold it.
  const marked = values.installation ? fitted : { rules: rulesHash(), ...fitted }
  // Whole or not at all: a document may be read meanwhile.
  await writeFile(`${file}.part`, `${JSON.stringify(marked, null, 2)}\n`)
  await rename(`${file}.part`, file)
  process.stdout.write(`${JSON.stringify({ documents: documents.length, weights: file, use })}\n`)
  for (const sentence of await allOnOtherRules(join(resolve(env.DATA_DIR), 'weights')))
    process.stderr.write(`${sentence}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
