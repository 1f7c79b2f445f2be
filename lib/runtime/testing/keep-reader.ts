import { keepReaderReady } from '@/lib/reading/keep-reader-ready'
import { waitingChildrenOf } from '@/lib/runtime/testing/waiting-children-of'

// Has a child wait, says which, and has nothing else to do; with "stay" it stays until it is killed.

await keepReaderReady().ready()
process.stdout.write(waitingChildrenOf(process.pid).join(' '))
if (process.argv[2] === 'stay') setInterval(() => undefined, 60_000)
