import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'

const root = process.cwd()
const programs = path.join(root, 'lib', 'reading', 'extract', 'child')
const program = path.join(programs, 'start.mjs')

/**
 * Readable for a child: its own code and the libraries, nothing else. The file comes through a pipe and the answer goes
 * through one, so a child may open no file of anybody, write none, start no process and no thread.
 */
const doors = ['lib', 'node_modules', 'package.json'].map(
  (name) => `--allow-fs-read=${path.join(/*turbopackIgnore: true*/ root, name)}`,
)

/** Drawing a page needs native code, which only the child that recognises pictures may load. */
const flagsOf = (memoryMb: number, mayDraw: boolean) => [
  '--permission',
  ...doors,
  ...(mayDraw ? ['--allow-addons', '--allow-worker'] : []),
  `--max-old-space-size=${Math.round(memoryMb * 0.6)}`,
  '--max-semi-space-size=8',
  '--no-regexp-tier-up',
  '--disable-warning=ExperimentalWarning',
  '--disable-warning=SecurityWarning',
  '--no-experimental-websocket',
  `--import=${path.join(programs, 'no-network.mjs')}`,
]

/**
 * Starts a child that waits for its task. Its environment holds nothing of ours that could leak. One arena and a small
 * nursery keep a quarter less memory in the air: what is left of the cap belongs to the file. Patterns are compiled once and
 * for good: a child uses each too often to interpret it and too briefly to compile it twice.
 */
export function spawnChild(given: { memoryMb: number; mayDraw: boolean; complains?: boolean }): ChildProcess {
  const child = spawn(process.execPath, [...flagsOf(given.memoryMb, given.mayDraw), program], {
    cwd: root,
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '1' },
    stdio: ['pipe', 'ignore', given.complains ? 'inherit' : 'ignore', 'pipe'],
  })
  // A child that dies early closes its input; how it ended says more than the broken pipe does.
  child.stdin?.on('error', () => undefined)
  return child
}
