import { spawn } from 'node:child_process'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { env } from '@/lib/env'

const folder = path.join(process.cwd(), 'lib', 'exports')

type How = {
  /** What it does, as the first word of what is said when it fails. */
  doing: string
  input: Readable | string
  longestMs: number
  flags?: string[]
  args?: string[]
}

/**
 * Runs one of the programs of this folder in a process of its own, with nothing of our environment: hands it its input and
 * gives back what it writes. It would hold up every request, keep its memory for good, and take the server along when
 * native code crashes.
 * @throws Error when it ends otherwise than well or takes too long, with what it complained of
 */
export async function runProgram(
  program: string,
  { doing, input, longestMs, flags = [], args = [] }: How,
): Promise<Buffer> {
  const child = spawn(process.execPath, [...flags, path.join(folder, program), ...args], {
    timeout: longestMs,
    env: { NODE_ENV: env.NODE_ENV },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<string>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code === 0 ? '' : `ended with ${String(signal ?? code)}`))
  })
  // A child that dies early closes its input; how it ended says more than the broken pipe does.
  const given = pipeline(typeof input === 'string' ? Readable.from([input]) : input, child.stdin).then(
    () => '',
    (error: unknown) => ` Its input was not handed over: ${String(error)}`,
  )
  const [answer, complaint, failure, broken] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    ended,
    given,
  ])
  if (failure !== '') throw new Error(`${doing} ${failure}. ${complaint}${broken}`)
  return answer
}
