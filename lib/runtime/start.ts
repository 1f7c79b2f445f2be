import { build, isBuilt } from '@/lib/runtime/build'
import { refuseTakenAddress } from '@/lib/runtime/check-address'
import { lockDataDir } from '@/lib/runtime/data-lock'
import { stopLeftoverWeb } from '@/lib/runtime/leftover-web'
import type { WebProcess } from '@/lib/runtime/serve'

// Whatever reads the environment is imported below, so that its faults are told like any other, without a stack.

const mode = process.argv[2] === 'dev' ? 'dev' : 'start'
const say = (line: string) => process.stdout.write(`${line}\n`)

// Whoever listened has gone (`npm start | head`, a test that was broken off): that ends nothing in disorder.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const stopped = new AbortController()
let web: WebProcess | null = null

/** Ctrl-C, SIGTERM, a closed terminal: the same orderly end; asking twice changes nothing. */
function stopOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopped.signal.aborted) return
      stopped.abort()
      say('\nStopping: requests in flight are finished first.')
      web?.stop()
    })
  }
}

async function run(): Promise<number> {
  const { env } = await import('@/lib/env')
  const unlock = lockDataDir(env.DATA_DIR)
  try {
    await stopLeftoverWeb(env.DATA_DIR)
    await refuseTakenAddress(env.HOST, env.PORT)
    const { openDatabase } = await import('@/lib/runtime/open-database')
    say(
      env.DATABASE_URL
        ? 'Database: the one that DATABASE_URL names.'
        : `Database: PostgreSQL in ${env.DATA_DIR}/postgres.`,
    )
    const database = await openDatabase()
    try {
      return await serveUntilStopped(env.APP_ORIGIN)
    } finally {
      await database.close()
    }
  } finally {
    unlock()
  }
}

async function serveUntilStopped(origin: string): Promise<number> {
  const { disconnect } = await import('@/lib/db')
  const { makeDemoOnFirstRun } = await import('@/lib/runtime/first-run')
  const { recountAfterRelease } = await import('@/lib/clocks/recount-after-release')
  const demo = await makeDemoOnFirstRun()
  const { eraseAgain, sayMore } = await import('@/lib/runtime/erase-again')
  const again = await eraseAgain()
  if (again.length > 0) say(`Erased again what an older database had brought back: ${again.length} erasures.`)
  for (const sentence of sayMore(again)) say(sentence)
  await recountAfterRelease()
  await disconnect()
  if (mode === 'start' && !stopped.signal.aborted && !(await isBuilt())) {
    say('Building the product. This is done once after each change and takes a minute or two.')
    await build(stopped.signal)
  }
  if (stopped.signal.aborted) return 0
  const { startAllWorkers } = await import('@/lib/runtime/workers')
  const workers = await startAllWorkers()
  try {
    return await serveWeb(origin, demo)
  } finally {
    await workers.stop()
    await disconnect()
  }
}

async function serveWeb(origin: string, demo: { email: string; password: string } | null): Promise<number> {
  const { serve } = await import('@/lib/runtime/serve')
  web = serve(mode)
  await web.ready
  say(`\nAnswerable is ready: ${origin}`)
  if (demo) {
    say('A demo workspace was made, so that there is something to look at. Sign in with')
    say(`  e-mail    ${demo.email}\n  password  ${demo.password}`)
    say('or create an account of your own on the same page.')
  } else {
    say(`Sign in at ${origin}/sign-in, or create an account there.`)
  }
  say('Stop with Ctrl-C.')
  const code = await web.ended
  return stopped.signal.aborted ? 0 : code
}

stopOnSignals()
try {
  process.exitCode = await run()
  if (stopped.signal.aborted) say('Stopped. Everything is on disk.')
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
