import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/**
 * Runs a program of this folder as a process of its own and kills it (SIGKILL) when it says what `isTime` waits for, by
 * default anything; settles when it is gone.
 */
export function runUntilKilled(
  program: string,
  { args = [], isTime = () => true }: { args?: string[]; isTime?: (said: string) => boolean } = {},
): Promise<void> {
  const script = ['--import', 'tsx', '--conditions=react-server', `lib/runtime/testing/${program}.ts`]
  const child = spawn(process.execPath, [...script, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.on('data', (chunk: Buffer) => {
    if (isTime(chunk.toString())) child.kill('SIGKILL')
  })
  return new Promise((done) => child.once('close', () => done()))
}
