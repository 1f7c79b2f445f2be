import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readFile } from '@/lib/reading/read-file'
import { jsonLine } from '@/lib/runtime/read/json-line'
import { inParallel } from '@/lib/runtime/read/in-parallel'
import { plainReport } from '@/lib/runtime/read/plain-report'

const usage = `Prints what the reader makes of files.

  npm run -s read -- [--json] [--no-ocr] [--languages eng,fra] FILE…

  --json       one line of JSON for each file, in the order given
  --no-ocr     leave pages that are pictures as they are
  --languages  languages for OCR, the likeliest first (eng, fra, deu, pol, spa, ita)
`

function givenArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'no-ocr': { type: 'boolean', default: false },
        languages: { type: 'string', default: 'eng,fra,deu,pol,spa,ita' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    process.exit(2)
  }
}

const { values, positionals: files } = givenArguments()
if (files.length === 0 || values.help) {
  process.stderr.write(usage)
  process.exit(values.help ? 0 : 2)
}

// npm runs a script in the folder of the package; names are meant from where it was called.
const from = process.env.INIT_CWD ?? process.cwd()
const languages = values.languages.split(',').filter((code) => /^[a-z_]{2,12}$/.test(code))
const ocr = values['no-ocr'] || languages.length === 0 ? null : { languages }

const write = (text: string) => new Promise<void>((done) => process.stdout.write(text, () => done()))

/** Lines come in the order of the files, each as soon as those before it are out. */
let printed: Promise<void> = Promise.resolve()
const waiting = new Map<number, string>()
let next = 0

function print(index: number, text: string): void {
  waiting.set(index, text)
  for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
    const line = ready
    waiting.delete(next)
    next += 1
    printed = printed.then(() => write(line))
  }
}

await inParallel(availableParallelism(), [...files.entries()], async ([index, file]) => {
  const reading = await readFile(path.resolve(from, file), { name: path.basename(file), ocr })
  print(index, values.json ? jsonLine(file, reading) : plainReport(file, reading))
})
await printed
