import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ownLetters } from '@/lib/reading/learning/own-letters'
import { rulesHash } from '@/lib/reading/learning/rules-hash'
import { readMarkedWeights, readWeights, weightsFileOf } from '@/lib/reading/weights-file'

const root = resolve(import.meta.dirname, '../..')
const reviewed = join(root, 'lib/reading/rules/weights.json')
const folder = mkdtempSync(join(tmpdir(), 'fit-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hash = () => createHash('sha256').update(readFileSync(reviewed)).digest('hex')

type Ended = { code: number | string; out: string; err: string }

const run = (script: string, ...args: string[]): Promise<Ended> =>
  new Promise((done) => {
    const env = { ...process.env, DATA_DIR: join(folder, 'data') }
    const given = ['--import', 'tsx', '--conditions=react-server', join(root, 'lib/runtime', script), ...args]
    execFile(process.execPath, given, { cwd: root, env }, (error, out, err) =>
      done({ code: error?.code ?? 0, out, err: err.trim() }),
    )
  })

/** A folder of so many labelled letters, with what an export says of whose they are. */
function labelled(name: string, count: number, meta: Record<string, string> = {}): string {
  const into = mkdtempSync(join(folder, name))
  for (const letter of ownLetters('held').slice(0, count)) {
    writeFileSync(join(into, `${letter.name}.txt`), `kind: letter\nlang: ${letter.language}\n\n${letter.text}`)
    const { commitments, claims: pastActions, refusals } = letter
    writeFileSync(join(into, `${letter.name}.json`), JSON.stringify({ meta, commitments, pastActions, refusals }))
  }
  return into
}

test('nothing is fitted from too little, and the sentence says how much is needed', { timeout: 60_000 }, async () => {
  const { code, err } = await run('fit.ts', labelled('one', 1))
  expect(code).toBe(1)
  expect(err).toMatch(/^Too little to fit weights on: 5 labelled texts with 10 commitments .* there are 1 with \d+\.$/)
})

test(
  'what a workspace decided makes its own weights and leaves the reviewed ones alone',
  { timeout: 120_000 },
  async () => {
    const before = hash()
    const workspaceId = '018f0000-0000-7000-8000-000000000001'
    const { err, out } = await run('fit.ts', labelled('own', 12, { workspaceId }))
    expect(err).toBe('')
    const file = weightsFileOf(join(folder, 'data'), workspaceId)
    expect(JSON.parse(out)).toMatchObject({ documents: 12, weights: file })
    expect(Object.keys(await readWeights(file))).toEqual(['commitment', 'claim', 'refusal'])
    expect((await readMarkedWeights(file)).rules).toBe(rulesHash())
    expect(hash()).toBe(before)
  },
)

test('labels that name a place instead of a workspace write beside their folder', { timeout: 120_000 }, async () => {
  const from = labelled('odd', 12, { workspaceId: '../../elsewhere' })
  expect(JSON.parse((await run('fit.ts', from)).out)).toMatchObject({ weights: `${from}.weights.json` })
  expect(existsSync(join(folder, 'elsewhere.json'))).toBe(false)
})

test('a folder that is missing is told in one sentence', { timeout: 60_000 }, async () => {
  const missing = join(folder, 'nowhere')
  expect((await run('eval.ts', missing)).err).toBe(`There is no folder ${missing}.`)
  expect((await run('fit.ts', missing)).err).toBe(`There is no folder ${missing}.`)
})

test(
  'weights that were fitted on other rules are told in one sentence, and still score',
  { timeout: 120_000 },
  async () => {
    const from = labelled('other', 3)
    const other = join(folder, 'other.json')
    const told = (mark: object) => {
      writeFileSync(other, JSON.stringify({ ...mark, ...JSON.parse(readFileSync(reviewed, 'utf8')) }))
      return run('eval.ts', from, '--json', '--weights', other)
    }
    const old = await told({ rules: '0123456789ab' })
    expect(old.err).toBe(
      `${other} was fitted on the rules 0123456789ab; the rules are ${rulesHash()} now: fit it again.`,
    )
    expect(JSON.parse(old.out)).toMatchObject({ rules: rulesHash() })
    expect((await told({})).err).toMatch(/ does not say on which rules it was fitted; the rules are [0-9a-f]{12} now: /)
    expect((await told({ rules: rulesHash() })).err).toBe('')
  },
)

test('who fits is told which weights of workspaces were fitted on other rules', { timeout: 120_000 }, async () => {
  const file = weightsFileOf(join(folder, 'data'), 'of-before')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ rules: '0123456789ab', ...JSON.parse(readFileSync(reviewed, 'utf8')) }))
  const { code, err } = await run('fit.ts', labelled('beside', 12), '--out', join(folder, 'beside.json'))
  rmSync(file)
  expect(code).toBe(0)
  expect(err).toBe(`${file} was fitted on the rules 0123456789ab; the rules are ${rulesHash()} now: fit it again.`)
})
