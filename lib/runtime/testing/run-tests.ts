import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

type Counts = { passed: number; failed: number; skipped: number }
type Step = { name: string; command: string[]; env?: Record<string, string>; count: (ok: boolean) => Promise<Counts> }

const root = resolve(import.meta.dirname, '../../..')
const say = (line: string) => process.stdout.write(`${line}\n`)

const run = (command: string[], env: Record<string, string> = {}) =>
  new Promise<boolean>((done) => {
    const [program = '', ...args] = command
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', () => done(false))
    child.once('close', (code) => done(code === 0))
  })

/** A step without tests of its own counts as one. */
const asOne = (ok: boolean): Promise<Counts> => Promise.resolve({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })

async function readReport(path: string): Promise<Record<string, unknown> | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>
  } catch {
    return null // the runner died before it wrote one: the caller counts that as a failure
  }
}

const number = (value: unknown) => (typeof value === 'number' ? value : 0)

/** Counts of a Vitest JSON report; a run that failed without a failed test (a broken set-up) counts one failure. */
const countVitest = (path: string) => async (ok: boolean) => {
  const report = await readReport(path)
  const failed = number(report?.numFailedTests)
  return {
    passed: number(report?.numPassedTests),
    failed: ok ? failed : Math.max(1, failed),
    skipped: number(report?.numPendingTests),
  }
}

const countPlaywright = (path: string) => async (ok: boolean) => {
  const stats = (await readReport(path))?.stats as Record<string, unknown> | undefined
  const failed = number(stats?.unexpected) + number(stats?.flaky)
  return { passed: number(stats?.expected), failed: ok ? failed : Math.max(1, failed), skipped: number(stats?.skipped) }
}

const reports = await mkdtemp(join(tmpdir(), 'answerable-reports-'))
const [vitest, playwright] = [join(reports, 'vitest.json'), join(reports, 'playwright.json')]

const steps: Step[] = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'], count: asOne },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'], count: asOne },
  {
    name: 'unit and database tests',
    command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`],
    count: countVitest(vitest),
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'], env: { NODE_ENV: 'production' }, count: asOne },
  {
    name: 'journeys',
    command: ['npx', 'playwright', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwright },
    count: countPlaywright(playwright),
  },
]

const total: Counts = { passed: 0, failed: 0, skipped: 0 }
for (const step of steps) {
  say(`\n── ${step.name} ──`)
  const counts = await step.count(await run(step.command, step.env))
  say(`${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key]
}
await rm(reports, { recursive: true, force: true })
say('')
say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0
