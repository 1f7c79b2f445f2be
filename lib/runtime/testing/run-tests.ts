import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { namePlaywrightFailures, nameVitestFailures } from './name-failures'

type Result = { passed: number; failed: number; skipped: number; failures: string[] }
type Ended = { ok: boolean; tail: string }
type Step = {
  name: string
  command: string[]
  env?: Record<string, string>
  /** What the step comes to, once its command has ended. */
  result: (ended: Ended) => Result | Promise<Result>
}

const root = resolve(import.meta.dirname, '../../..')
const say = (line: string) => process.stdout.write(`${line}\n`)
const tailLength = 3_000 // characters

/** What a command prints is passed on as it comes, or, where another runs beside it, to `print` once it has ended. */
const run = (command: string[], env: Record<string, string> = {}, print?: (output: Buffer) => void) =>
  new Promise<Ended>((done) => {
    const [program = '', ...args] = command
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['inherit', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    let tail = ''
    const held: Buffer[] = []
    const pass = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      tail = (tail + chunk.toString('utf8')).slice(-tailLength)
      if (print) held.push(chunk)
      else to.write(chunk)
    }
    child.stdout.on('data', pass(process.stdout))
    child.stderr.on('data', pass(process.stderr))
    const end = (ended: Ended) => {
      print?.(Buffer.concat(held))
      done(ended)
    }
    child.once('error', (error) => end({ ok: false, tail: error.message }))
    child.once('close', (code) => end({ ok: code === 0, tail }))
  })

/** A step without tests of its own counts as one. */
const asOne = ({ ok, tail }: Ended): Result => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
  failures: ok ? [] : [tail],
})

async function readReport(path: string): Promise<Record<string, unknown> | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
  } catch {
    return null // the runner died before it wrote one: the caller counts that as a failure
  }
}

const number = (value: unknown) => (typeof value === 'number' ? value : 0)

/** A run that failed without a failed test (a broken set-up) counts one failure, and shows the end of what it printed. */
const counted = (counts: Omit<Result, 'failures'>, named: string[], { ok, tail }: Ended): Result => ({
  ...counts,
  failed: Math.max(counts.failed, named.length, ok ? 0 : 1),
  failures: named.length > 0 || ok ? named : [tail],
})

const countVitest = (path: string) => async (ended: Ended) => {
  const report = await readReport(path)
  const counts = {
    passed: number(report?.numPassedTests),
    failed: number(report?.numFailedTests),
    skipped: number(report?.numPendingTests),
  }
  return counted(counts, nameVitestFailures(report), ended)
}

const countPlaywright = (path: string) => async (ended: Ended) => {
  const report = await readReport(path)
  const stats = report?.stats as Record<string, unknown> | undefined
  const failed = number(stats?.unexpected) + number(stats?.flaky)
  const counts = { passed: number(stats?.expected), failed, skipped: number(stats?.skipped) }
  return counted(counts, namePlaywrightFailures(report), ended)
}

const reports = await mkdtemp(join(tmpdir(), 'answerable-reports-'))
const [vitest, playwright] = [join(reports, 'vitest.json'), join(reports, 'playwright.json')]

const gigabytes = totalmem() / 1024 ** 3
/** Whether two of the heavy commands have room beside each other: each takes a processor, and up to two gigabytes. */
const hasRoomForTwo = availableParallelism() > 1 && gigabytes >= 6

const lint: Step = { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], result: asOne }
const types: Step = { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'], result: asOne }
const build: Step = {
  name: 'build',
  command: ['npm', 'run', '--silent', 'build'],
  env: { NODE_ENV: 'production' },
  result: asOne,
}
const tests: Step = {
  name: 'unit and database tests',
  command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`],
  result: countVitest(vitest),
}
const journeys: Step = {
  name: 'journeys',
  command: ['npx', 'playwright', 'test'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwright, JOURNEYS_ABREAST: hasRoomForTwo ? '2' : '1' },
  result: countPlaywright(playwright),
}

const total: Result = { passed: 0, failed: 0, skipped: 0, failures: [] }

async function take(step: Step, isBesideAnother: boolean): Promise<void> {
  const heading = `\n── ${step.name} ──`
  if (!isBesideAnother) say(heading)
  const print = (output: Buffer) => {
    say(heading)
    process.stdout.write(output)
  }
  const result = await step.result(await run(step.command, step.env, isBesideAnother ? print : undefined))
  say(`${step.name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`)
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += result[key]
  total.failures.push(...result.failures.map((failure) => `${step.name}: ${failure}`))
}

async function takeAll(steps: Step[], isBesideAnother = false): Promise<void> {
  for (const step of steps) await take(step, isBesideAnother)
}

// The types and the build both write what Next generates, so that they follow each other; the lint needs none of it.
if (hasRoomForTwo) await Promise.all([takeAll([lint], true), takeAll([types, build], true)])
else await takeAll([lint, types, build])
// These start dozens of processes and wait for some of them by the clock: nothing is beside them.
await takeAll([tests, journeys])

await rm(reports, { recursive: true, force: true })
for (const failure of total.failures) say(`\nFAILED ${failure}`)
say('')
say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0
