import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
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

const run = (command: string[], env: Record<string, string> = {}) =>
  new Promise<Ended>((done) => {
    const [program = '', ...args] = command
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['inherit', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    })
    let tail = ''
    const pass = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      tail = (tail + chunk.toString('utf8')).slice(-tailLength)
      to.write(chunk)
    }
    child.stdout.on('data', pass(process.stdout))
    child.stderr.on('data', pass(process.stderr))
    child.once('error', (error) => done({ ok: false, tail: error.message }))
    child.once('close', (code) => done({ ok: code === 0, tail }))
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

const steps: Step[] = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], result: asOne },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'], result: asOne },
  {
    name: 'unit and database tests',
    command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`],
    result: countVitest(vitest),
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], env: { NODE_ENV: 'production' }, result: asOne },
  {
    name: 'journeys',
    command: ['npx', 'playwright', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwright },
    result: countPlaywright(playwright),
  },
]

const total: Result = { passed: 0, failed: 0, skipped: 0, failures: [] }
for (const step of steps) {
  say(`\n── ${step.name} ──`)
  const result = await step.result(await run(step.command, step.env))
  say(`${step.name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`)
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += result[key]
  total.failures.push(...result.failures.map((failure) => `${step.name}: ${failure}`))
}
await rm(reports, { recursive: true, force: true })
for (const failure of total.failures) say(`\nFAILED ${failure}`)
say('')
say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0
