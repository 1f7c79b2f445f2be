import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { readerSources } from '@/lib/reading/extract/child/reader-sources'

const root = process.cwd()
const programs = path.join(root, 'lib', 'reading', 'extract', 'child')
const program = path.join(programs, 'start.mjs')

/** What a child may spend and do; it is the same whenever it is started. */
export type ChildKind = { memoryMb: number; mayDraw: boolean }

/** A process that reads; it can be handed something when `hasSources` is settled, which never fails. */
export type StartedChild = { process: ChildProcess; hasSources: Promise<void> }

/**
 * Readable for a child: its own code and the libraries, nothing else. The file comes through a pipe and the answer goes
 * through one, so a child may open no file of anybody, write none, start no process and no thread.
 */
const doors = ['lib', 'node_modules', 'package.json'].map(
  (name) => `--allow-fs-read=${path.join(/*turbopackIgnore: true*/ root, name)}`,
)

/** Drawing a page needs native code, which only the child that recognises pictures may load. */
const flagsOf = ({ memoryMb, mayDraw }: ChildKind) => [
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

/** What a child is started for: a file, a file that comes later (`ahead`: it makes itself ready first), or words (see words/main.ts). */
export type ChildFor = readonly [] | readonly ['ahead'] | readonly ['words', rounds: string]

/**
 * Starts a child and gives it its modules.
 * Its environment holds nothing of ours that could leak. One arena and a small nursery keep a quarter less memory in the air:
 * what is left of the cap belongs to the file. Patterns are compiled once and for good: a child uses each too often to
 * interpret it and too briefly to compile it twice.
 */
export function spawnChild(kind: ChildKind, isFor: ChildFor): StartedChild {
  const child = spawn(process.execPath, [...flagsOf(kind), program, ...isFor], {
    cwd: root,
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '1' },
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  })
  // A child that dies early closes its input; how it ended says more than the broken pipe does.
  child.stdin?.on('error', () => undefined)
  return { process: child, hasSources: readerSources().then((sources) => sendSources(child, sources)) }
}

/** Before its task a child gets its modules: their length in four bytes, then they. */
function sendSources(child: ChildProcess, sources: Buffer): void {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(sources.length)
  child.stdin?.write(length)
  child.stdin?.write(sources)
}
