import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readFile } from '@/lib/reading/read-file'
import { compareHead, headOfLetter, similarity } from '@/lib/runtime/testing/files/similarity'
import { filesBeside, type FileBeside } from '@/lib/runtime/testing/files/files-beside'
import { inParallel } from '@/lib/runtime/read/in-parallel'

/**
 * Scores the reader on the files beside the checkout: `npx tsx --conditions=react-server lib/runtime/score-files.ts
 * [--kind pdf] [--hostile] [--bare] [--worst 10]`. Files are read as the product reads them, with what their words say
 * (`--bare`: without). Words are compared in order and as a bag; the first is the stricter.
 */
const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    hostile: { type: 'boolean', default: false },
    bare: { type: 'boolean', default: false },
    worst: { type: 'string', default: '8' },
  },
})

type Scored = { file: FileBeside; ordered: number | null; bag: number | null; note: string; ms: number; peakMb: number }

const say = (line: string) => process.stdout.write(`${line}\n`)

async function scoreOf(file: FileBeside): Promise<Scored> {
  const read = await readFile(file.path, { name: path.basename(file.path), withoutSuggestions: values.bare })
  const { ms, peakMb } = read
  if (!read.ok) {
    const isFine = file.outcome !== 'parse'
    return { file, ordered: isFine ? null : 0, bag: isFine ? null : 0, note: `error ${read.error.code}`, ms, peakMb }
  }
  const note = file.outcome === 'clear-error' ? 'HOLLOW: an error was expected' : read.extracted.notices.join(' ')
  const reference = file.path.replace(/\.[^.]+$/, '.expected.txt')
  if (!existsSync(reference)) return { file, ordered: null, bag: null, note, ms, peakMb }
  const { head, body } = compareHead(file.kind, readFileSync(reference, 'utf8'), read.extracted)
  return {
    file,
    ...similarity(file.kind === 'mbox' ? read.extracted.text.replace(headOfLetter, '') : read.extracted.text, body),
    note: [note, ...head].join(' '),
    ms,
    peakMb,
  }
}

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
const three = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(3))

function report(kind: string, scored: Scored[]): void {
  const ordered = scored.flatMap(({ ordered }) => ordered ?? []).sort((a, b) => a - b)
  const bag = scored.flatMap(({ bag }) => bag ?? []).sort((a, b) => a - b)
  const good = bag.filter((value) => value >= 0.9).length
  const heads = scored.filter(({ note }) => /differs/.test(note)).length
  say(
    `${kind.padEnd(6)} ${String(scored.length).padStart(4)} files  compared ${bag.length}  ` +
      `words: median ${three(at(bag, 0.5))} tenth ${three(at(bag, 0.1))} >=0.9 ${good}/${bag.length}  ` +
      `in order: median ${three(at(ordered, 0.5))} tenth ${three(at(ordered, 0.1))}  head differs ${heads}  ` +
      `slowest ${Math.max(...scored.map(({ ms }) => ms)).toFixed(0)} ms  most ${Math.max(...scored.map(({ peakMb }) => peakMb)).toFixed(0)} MiB`,
  )
}

const files = filesBeside()
if (!files) {
  say('The files lie beside the checkout in ../shared/files; they are not here: nothing was scored.')
  process.exit(0)
}
const chosen = files.filter((file) => file.isHostile === values.hostile && (!values.kind || file.kind === values.kind))
const scored = await inParallel(availableParallelism(), chosen, scoreOf)
for (const kind of [...new Set(chosen.map(({ kind }) => kind))]) {
  report(
    kind,
    scored.filter(({ file }) => file.kind === kind),
  )
}
report('all', scored)
const value = ({ bag, ordered }: Scored) => (bag ?? 1) + (ordered ?? 1)
for (const each of scored.toSorted((a, b) => value(a) - value(b)).slice(0, Number(values.worst))) {
  say(
    `${three(each.bag ?? undefined)} ${three(each.ordered ?? undefined)} ${each.file.name} ${each.note} | ${each.file.note}`,
  )
}
for (const each of scored.filter(({ ms, peakMb }) => ms > 3000 || peakMb > 180)) {
  say(`${each.file.name}: ${each.ms.toFixed(0)} ms, ${each.peakMb.toFixed(0)} MiB ${each.note}`)
}
for (const each of scored.filter(({ note }) => /HOLLOW|differs/.test(note)))
  say(`${each.file.name}: ${each.note} | ${each.file.note}`)
