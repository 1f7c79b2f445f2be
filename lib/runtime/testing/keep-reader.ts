import { closeSync, openSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { keepReaderReady } from '@/lib/reading/keep-reader-ready'
import { waitingChildrenOf, wordReadersOf } from '@/lib/runtime/testing/waiting-children-of'

// Has a child wait and a reader of words with it, says which, and has nothing else to do; with "stay" it stays until it is killed. With "starved" it has no
// file left to open when the child is to be started, and some again later.

/** Opens files until the system gives no more. */
function openAll(): number[] {
  const opened: number[] = []
  for (;;) {
    try {
      opened.push(openSync('/dev/null', 'r'))
    } catch {
      return opened // that was the last
    }
  }
}

const kept = () => [...waitingChildrenOf(process.pid), ...wordReadersOf(process.pid)]

const reader = keepReaderReady()
if (process.argv[2] === 'starved') {
  const opened: number[] = []
  // Again in every turn: what had been open for this program itself is closed in between, and would be enough for a child.
  for (const until = Date.now() + 300; Date.now() < until; await setImmediate()) opened.push(...openAll())
  for (const one of opened) closeSync(one)
  process.stdout.write(waitingChildrenOf(process.pid).length === 0 ? 'none, then ' : 'one, then ')
}
await reader.ready()
process.stdout.write(kept().join(' '))
if (process.argv[2] === 'stay') setInterval(() => undefined, 60_000)
