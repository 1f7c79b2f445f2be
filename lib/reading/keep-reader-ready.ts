import { keepWaiting, type KeptWaiting } from '@/lib/reading/extract/child/waiting-child'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { keepWordReader } from '@/lib/reading/words/keep-word-readers'

/**
 * From now on a child waits in this process for the next file that `readFile` is given, and a reader of words for what is in it, so that a
 * letter is read in a tenth of a second instead of half of one. For a process that reads whatever comes, whenever it comes; one that reads
 * a batch with all processors gains nothing.
 */
export function keepReaderReady(): KeptWaiting {
  const words = keepWordReader()
  const file = keepWaiting({ memoryMb: defaultLimits.memoryMb, mayDraw: false })
  return {
    ready: async () => {
      await Promise.all([words.ready(), file.ready()])
    },
    stop: () => {
      words.stop()
      file.stop()
    },
  }
}
