import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus, type LabelledDocument } from '@/lib/reading/learning/corpus'
import { fitAll, labelAll } from '@/lib/reading/learning/fit-all'
import { measure } from '@/lib/reading/learning/measure'
import { onOtherRules } from '@/lib/reading/learning/other-rules'
import { rulesHash } from '@/lib/reading/learning/rules-hash'
import { summarise, type Score } from '@/lib/reading/learning/summarise'
import { readText } from '@/lib/reading/read-text'
import { fittedWeights, type Fitted } from '@/lib/reading/rules/score'
import { readMarkedWeights } from '@/lib/reading/weights-file'

/** Scores the reader on a folder in the corpus format: `npm run -s eval -- DIR [--json] [--weights FILE | --cross | --cross-kinds]`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    weights: { type: 'string' },
    cross: { type: 'boolean' },
    'cross-kinds': { type: 'boolean' },
  },
})

const reviewedWeights = resolve(import.meta.dirname, '../reading/rules/weights.json')

async function run(folder: string) {
  const given = values.weights ? await weightsIn(values.weights) : fittedWeights
  const documents = await readCorpus(folder)
  if (documents.length === 0)
    throw new Error(`There is no labelled text in ${folder}: NAME.txt beside NAME.json is wanted.`)
  // Cross-validated: each document is read with weights fitted on all others, never on itself.
  // By kinds: with weights fitted on letters of the other kinds alone.
  const labelled = values.cross || values['cross-kinds'] ? labelAll(documents) : null
  const kinds = new Map(documents.map(({ name, kind }) => [name, kind]))
  const byKinds = values['cross-kinds'] === true
  // What is held out for one letter of a kind is held out for all of them: they are read with the same weights.
  const fitted = new Map<string, Fitted>()
  const weightsFor = ({ name, kind }: LabelledDocument): Fitted => {
    if (!labelled) return given
    const heldOut = byKinds ? kind : name
    const known = fitted.get(heldOut)
    if (known) return known
    const isHeldOut = (other: string) => (byKinds ? kinds.get(other) === kind : other === name)
    const weights = fitAll([...labelled].flatMap(([other, units]) => (isHeldOut(other) ? [] : units)))
    fitted.set(heldOut, weights)
    return weights
  }
  const measured = documents.map((document) =>
    measure(document, readText(document.text, { datedOn: document.datedOn }, weightsFor(document))),
  )
  return summarise(measured, rulesHash())
}

/** Weights of a file; the error output says where they were fitted on other rules. */
async function weightsIn(file: string) {
  const { weights, rules } = await readMarkedWeights(file).catch((error: unknown) => {
    throw new Error(`${file} holds no weights that npm run fit wrote.`, { cause: error })
  })
  // The weights of the installation are part of the rules.
  const other = resolve(file) === reviewedWeights ? null : onOtherRules(file, rules)
  if (other) process.stderr.write(`${other}\n`)
  return weights
}

const percent = (value: number) => `${(value * 100).toFixed(1)} %`

const within = (low: number, high: number) => `[${percent(low)}, ${percent(high)}]`

const inWords = (one: Score) =>
  `P ${percent(one.precision)} ${within(one.precisionLow, one.precisionHigh)}  R ${percent(one.recall)} ${within(one.recallLow, one.recallHigh)}  F1 ${percent(one.f1)} ${within(one.f1Low, one.f1High)}  n ${one.n}`

try {
  const summary = await run(positionals[0] ?? '')
  if (values.json) process.stdout.write(`${JSON.stringify(summary)}\n`)
  else {
    process.stdout.write(
      `rules ${summary.rules}${values['cross-kinds'] ? ', cross-validated by kind' : values.cross ? ', cross-validated by document' : ''}\n`,
    )
    for (const group of ['byLanguage', 'byKind'] as const) {
      for (const [name, scores] of Object.entries(summary[group])) {
        for (const [what, score] of Object.entries(scores)) {
          process.stdout.write(`${name.padEnd(10)} ${what.padEnd(12)} ${inWords(score)}\n`)
        }
      }
    }
    const { byLanguage: _language, byKind: _kind, rules: _rules, ...rest } = summary
    process.stdout.write(`${JSON.stringify(rest, null, 1)}\n`)
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
