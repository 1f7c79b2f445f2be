import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus } from '@/lib/reading/learning/corpus'
import { fitAll, labelAll } from '@/lib/reading/learning/fit-all'

/** Fits the weights of the reader on folders in the corpus format: `npm run -s fit -- DIR… [--out FILE]`. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const target = resolve(values.out ?? resolve(import.meta.dirname, '../reading/rules/weights.json'))

try {
  if (positionals.length === 0) throw new Error('Name a folder with labelled texts: NAME.txt beside NAME.json.')
  const documents = (await Promise.all(positionals.map(readCorpus))).flat()
  if (documents.length === 0) throw new Error('There is no labelled text in these folders.')
  await writeFile(target, `${JSON.stringify(fitAll([...labelAll(documents).values()].flat()), null, 2)}\n`)
  process.stdout.write(`${JSON.stringify({ documents: documents.length, weights: target })}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
