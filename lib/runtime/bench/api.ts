import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { timed } from '@/lib/runtime/bench/measure'
import { appDatabaseUrl, identityDatabaseUrl } from '@/lib/runtime/database-urls'
import { makeToken } from '@/lib/tokens/make-token'

type Statement = { text: string; values: unknown[] }
type Ask = (path: string, headers?: Record<string, string>) => Promise<string>

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** One request over a kept connection; its body. Anything but 200 is an error. */
const askAt =
  (port: number): Ask =>
  (path, headers = {}) =>
    new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString()))
        response.on('end', () =>
          response.statusCode === 200 ? resolve(body) : reject(new Error(`${path}: ${response.statusCode} ${body}`)),
        )
      }).on('error', reject)
    })

/** Tokens enough that none uses up its minute. */
async function makeTokens(actor: Actor, count: number): Promise<string[]> {
  const tokens: string[] = []
  for (let i = 0; i < count; i += 1) {
    const input = { submissionKey: randomUUID(), name: `Bench ${i}`, scopes: ['read' as const], days: 7 }
    tokens.push((await makeToken(actor, input)).token)
  }
  return tokens
}

/** What the product sends to the database for one request, when nothing has to be counted anew. */
async function statementsOf(countPort: number, work: () => Promise<unknown>): Promise<Statement[]> {
  const tell = async () => (await fetch(`http://127.0.0.1:${countPort}/statements`)).json() as Promise<Statement[]>
  await tell()
  await work()
  return tell()
}

async function startBare(port: number, paths: Record<string, Statement[]>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify({ port, app: appDatabaseUrl(), identity: identityDatabaseUrl(), paths }))
  await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
  return { stop: () => child.kill('SIGTERM') }
}

const atOnce = 8
const inARound = 400
const rounds = 5

/** Requests a second with eight at a time. */
async function rateOf(work: () => Promise<unknown>): Promise<number> {
  let left = inARound
  const worker = async () => {
    while (left-- > 0) await work()
  }
  return (inARound * 1000) / (await timed(() => Promise.all(Array.from({ length: atOnce }, worker))))
}

const median = (sample: number[]) => sample.toSorted((a, b) => a - b)[Math.floor(sample.length / 2)] ?? 0
const one = (value: number) => Math.round(value * 10) / 10

/**
 * List and detail of letters through the API, and the same statements through pg in a bare Node server, in turns: requests
 * a second of both, and their ratio. The measuring, both servers and the database share the machine.
 */
export async function benchApi(actor: Actor, ports: { web: number; count: number; bare: number }) {
  const tokens = await makeTokens(actor, 24)
  const letterId = await readRecord(actor, async (tx) => {
    const found = await tx.letter.findFirstOrThrow({ where: { workspaceId: actor.workspaceId }, select: { id: true } })
    return found.id
  })
  const addresses = { list: '/api/v1/letters?kind=joint_letter', detail: `/api/v1/letters/${letterId}` }
  const [web, bare] = [askAt(ports.web), askAt(ports.bare)]
  let turn = 0
  const viaApi = (path: string) => {
    turn += 1
    return web(path, { authorization: `Bearer ${tokens[turn % tokens.length]}` })
  }
  const paths: Record<string, Statement[]> = {}
  for (const [name, path] of Object.entries(addresses)) {
    for (let i = 0; i < tokens.length * 2; i += 1) await viaApi(path)
    paths[name] = await statementsOf(ports.count, () => viaApi(path))
  }
  const server = await startBare(ports.bare, paths)
  const results: object[] = []
  try {
    for (const [name, path] of Object.entries(addresses)) {
      for (let i = 0; i < 200; i += 1) await Promise.all([viaApi(path), bare(`/${name}`)])
      const [api, plain]: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds; round += 1) {
        api.push(await rateOf(() => viaApi(path)))
        plain.push(await rateOf(() => bare(`/${name}`)))
      }
      const statements = paths[name]?.length ?? 0
      const [apiRps, bareRps] = [median(api), median(plain)]
      results.push({
        name,
        statements,
        apiRps: one(apiRps),
        bareRps: one(bareRps),
        ratio: Math.round((apiRps / bareRps) * 100) / 100,
      })
    }
  } finally {
    server.stop()
    agent.destroy()
  }
  return results
}
