import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { SMTPServer } from 'smtp-server'

const root = resolve(import.meta.dirname, '..')

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A mail server on loopback that keeps each mail as a file, for journeys that wait for one. */
async function startMailServer(folder: string) {
  await mkdir(folder)
  let count = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      count += 1
      const file = createWriteStream(join(folder, `${count}.part`))
      const name = join(folder, `${count}.eml`)
      stream.pipe(file).on('finish', () => rename(join(folder, `${count}.part`), name).then(() => done(), done))
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.server.address()
  return { url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, stop: () => server.close() }
}

/** The product as it is started by its users, on a data directory of its own, with its demo workspace; and what journeys are told of it. */
export async function startProduct(): Promise<{ told: Record<string, string>; stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'answerable-e2e-'))
  const [port, countPort] = [await freePort(), await freePort()]
  const mail = await startMailServer(join(dataDir, 'mail'))
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    APP_ORIGIN: `http://localhost:${port}`,
    DATABASE_URL: '',
    SMTP_URL: mail.url,
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'count-web-queries.mjs')}`,
    BENCH_COUNT_PORT: String(countPort),
  }
  const product = spawn(join(root, 'node_modules/.bin/tsx'), ['--conditions=react-server', 'lib/runtime/start.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((done) => product.once('close', () => done()))
  let said = ''
  await new Promise<void>((ready, failed) => {
    product.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Stop with Ctrl-C')) ready()
    })
    void ended.then(() => failed(new Error(`The product ended before it was ready:\n${said}`)))
  })
  const shown = (name: string) => new RegExp(`^  ${name}\\s+(\\S+)`, 'm').exec(said)?.[1] ?? ''
  const told = {
    E2E_COUNT_PORT: String(countPort),
    E2E_ORIGIN: `http://localhost:${port}`,
    E2E_EMAIL: shown('e-mail'),
    E2E_PASSWORD: shown('password'),
    E2E_DATA_DIR: dataDir,
    E2E_MAIL_DIR: join(dataDir, 'mail'),
  }
  const stop = async () => {
    product.kill('SIGTERM')
    await ended
    await mail.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { told, stop }
}
