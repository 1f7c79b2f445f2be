import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { env } from '@/lib/env'
import { nextScript, root } from '@/lib/runtime/build'
import { noteWeb } from '@/lib/runtime/leftover-web'

/** A running web process: `ended` settles with its exit code; `stop` lets requests in flight finish first. */
export type WebProcess = { ready: Promise<void>; ended: Promise<number>; stop: () => void }

const preload = (name: string) => `--import=${pathToFileURL(join(root, 'lib', 'runtime', name)).href}`

/**
 * Where no proxy is trusted, what a client says of its address is overwritten; see the files. As a variable, because
 * the development server starts a process of its own.
 */
const nodeOptions = () =>
  [
    process.env.NODE_OPTIONS ?? '',
    preload('refuse-unreadable.mjs'),
    preload('divert-large-forms.mjs'),
    ...(env.TRUST_PROXY ? [] : [preload('own-address.mjs')]),
  ]
    .join(' ')
    .trim()

/** Next waits for open requests after SIGTERM; nobody waits longer than this, in milliseconds. */
const patience = 25_000

/**
 * Serves the product, built (`start`) or from its sources (`dev`). A process group of its own: a Ctrl-C in the terminal
 * reaches the parent only, which stops this process and the database in the right order.
 */
export function serve(mode: 'start' | 'dev'): WebProcess {
  const args = [nextScript, mode, '--port', String(env.PORT), '--hostname', env.HOST]
  const child = spawn(process.execPath, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: nodeOptions(),
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATA_DIR: env.DATA_DIR,
      APP_ORIGIN: env.APP_ORIGIN,
      AUTH_SECRET: env.AUTH_SECRET,
    },
  })
  const forget = child.pid ? noteWeb(env.DATA_DIR, child.pid) : () => undefined
  const ended = new Promise<number>((resolve) =>
    child.once('close', (code) => {
      forget()
      resolve(code ?? 1)
    }),
  )
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const said = chunk.toString()
      if (mode === 'dev') process.stdout.write(said)
      if (/Ready in/.test(said)) resolve()
    })
    void ended.then((code) =>
      reject(new Error(`The web process ended at once (exit ${code}); the reason stands above.`)),
    )
  })
  const stop = () => {
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), patience).unref()
  }
  return { ready, ended, stop }
}
