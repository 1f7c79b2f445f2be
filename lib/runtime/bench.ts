import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '100000' },
    json: { type: 'string' },
    /** Measures the reader alone: it needs no database and no server. */
    reading: { type: 'boolean', default: false },
    /** One part alone: screens, api, exports, import. */
    only: { type: 'string' },
  },
})

if (values.reading) {
  const { benchReading } = await import('@/lib/runtime/bench/reading')
  const result = await benchReading((line) => process.stdout.write(`${line}\n`))
  if (values.json) await writeFile(values.json, `${JSON.stringify({ reading: result }, null, 2)}\n`)
  process.exit(0)
}

const letters = Number(values.letters)
const dataDir = await mkdtemp(join(tmpdir(), 'answerable-bench-'))
const [port, countPort, barePort] = [3987, 3988, 3989]
Object.assign(process.env, {
  DATA_DIR: dataDir,
  PORT: String(port),
  DATABASE_URL: '',
  APP_ORIGIN: `http://localhost:${port}`,
})

const { env } = await import('@/lib/env')
const { openDatabase } = await import('@/lib/runtime/open-database')
const { build, isBuilt } = await import('@/lib/runtime/build')
const { serve } = await import('@/lib/runtime/serve')
const { disconnect, identity } = await import('@/lib/db')
const { createUser } = await import('@/lib/auth/create-user')
const { createWorkspace } = await import('@/lib/workspaces/create-workspace')
const { sessionCookie, sessionTokenOf } = await import('@/lib/auth/session-token')
const { fill } = await import('@/lib/runtime/bench/fill')
const { inTurns, percentile, rate } = await import('@/lib/runtime/bench/measure')
const { screens } = await import('@/lib/runtime/bench/screens')

const say = (line: string) => process.stdout.write(`${line}\n`)
const rounds = 40

async function newWorkspace(of: string) {
  const { userId, name, email } = await createUser({
    email: `bench-${of}@example.org`,
    name: 'Bench',
    password: 'eleven slow barges drift',
  })
  const input = { submissionKey: crypto.randomUUID(), name: `Bench ${of}`, timeZone: 'Europe/Brussels' }
  const actor = await createWorkspace({ userId, name, email, locale: 'en' }, input, () => Promise.resolve())
  return { userId, actor }
}

async function subjectOf(size: number) {
  const { userId, actor } = await newWorkspace(String(size))
  const session = await identity().session.create({
    data: { userId, expiresAt: new Date(Date.now() + 86_400_000) },
    select: { id: true },
  })
  const cookie = `${sessionCookie.name}=${await sessionTokenOf(session.id)}`
  say(`Filling a workspace with ${size} letters, ${size * 3} recipients and ${size * 2} commitments.`)
  return { actor, sessionId: session.id, cookie, ...(await fill(actor, size)) }
}

const queriesSoFar = async () => Number(await (await fetch(`http://127.0.0.1:${countPort}`)).text())

async function get(path: string, cookie: string): Promise<void> {
  const answer = await fetch(`http://localhost:${env.PORT}${path}`, { headers: { cookie }, redirect: 'manual' })
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  await answer.arrayBuffer()
}

const asked = (part: string) => values.only === undefined || values.only === part

async function measureScreens(small: Measured, large: Measured): Promise<object[]> {
  const results: object[] = []
  for (const screen of screens) {
    results.push(await measure(screen, small, large))
    say(JSON.stringify(results.at(-1)))
  }
  return results
}

async function measureServed(): Promise<object> {
  if (!(await isBuilt())) await build()
  const large = await subjectOf(letters)
  const small = asked('screens') ? await subjectOf(1000) : large
  process.env.NODE_OPTIONS = `--import=${resolve(import.meta.dirname, 'bench/count-queries.mjs')}`
  process.env.BENCH_COUNT_PORT = String(countPort)
  const web = serve('start')
  await web.ready
  process.env.NODE_OPTIONS = ''
  const measured: Record<string, unknown> = {}
  if (asked('screens')) measured.screens = await measureScreens(small, large)
  if (asked('api')) {
    const { benchApi } = await import('@/lib/runtime/bench/api')
    measured.api = await benchApi(large.actor, { web: port, count: countPort, bare: barePort })
    say(JSON.stringify({ api: measured.api }))
  }
  web.stop()
  await web.ended
  if (asked('screens')) {
    const { benchRecompute } = await import('@/lib/runtime/bench/recompute')
    measured.recompute = await benchRecompute(large.actor)
    say(JSON.stringify({ recompute: measured.recompute }))
  }
  return measured
}

async function measureAll(): Promise<object> {
  const served = asked('screens') || asked('api') ? await measureServed() : {}
  const measured: Record<string, unknown> = {}
  if (asked('exports')) {
    const { benchExports } = await import('@/lib/runtime/bench/exports')
    measured.exports = await benchExports((await newWorkspace('exports')).actor)
    say(JSON.stringify({ exports: measured.exports }))
  }
  if (asked('import')) {
    const { benchImport } = await import('@/lib/runtime/bench/imports')
    measured.import = await benchImport((await newWorkspace('import')).actor)
    say(JSON.stringify({ import: measured.import }))
  }
  return { ...served, ...measured }
}

type Measured = Awaited<ReturnType<typeof subjectOf>>
const two = (value: number) => Math.round(value * 100) / 100

async function measure(screen: (typeof screens)[number], small: Measured, large: Measured): Promise<object> {
  const page = (subject: Measured) => () => get(screen.path(subject), subject.cookie)
  for (let i = 0; i < 8; i += 1) {
    await Promise.all([page(small)(), page(large)(), screen.sql(small), screen.sql(large)])
  }
  const before = await queriesSoFar()
  await page(large)()
  const roundTrips = (await queriesSoFar()) - before
  const [atSmall, atLarge] = await inTurns(rounds, page(small), page(large))
  const [pageAlone, sqlAlone] = await inTurns(rounds, page(large), () => screen.sql(large))
  return {
    name: screen.name,
    letters,
    p50Ms: two(percentile(atLarge, 0.5)),
    p95Ms: two(percentile(atLarge, 0.95)),
    rps: two(await rate(page(large), 120)),
    roundTrips,
    sqlRatio: two(percentile(pageAlone, 0.5) / percentile(sqlAlone, 0.5)),
    growth: two(percentile(atLarge, 0.5) / percentile(atSmall, 0.5)),
  }
}

const database = await openDatabase()
try {
  const results = await measureAll()
  if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`)
} finally {
  await disconnect()
  await database.close()
  await rm(dataDir, { recursive: true, force: true })
}
