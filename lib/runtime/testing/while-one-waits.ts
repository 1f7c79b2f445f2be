import type { KeptWaiting } from '@/lib/reading/extract/child/waiting-child'
import { keepReaderReady } from '@/lib/reading/keep-reader-ready'
import { waitingChildrenOf } from '@/lib/runtime/testing/waiting-children-of'

/** Does something while a child waits in this process, whose number it is given, and has none wait afterwards. */
export async function whileOneWaits(
  use: (pid: number, reader: KeptWaiting) => Promise<void>,
  keep = keepReaderReady,
): Promise<void> {
  const reader = keep()
  try {
    await reader.ready()
    await use(waitingChildrenOf(process.pid)[0] ?? 0, reader)
  } finally {
    reader.stop()
  }
}
