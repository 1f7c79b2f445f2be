import { keepWaiting, type KeptWaiting } from '@/lib/reading/extract/child/waiting-child'
import { defaultLimits } from '@/lib/reading/extract/limits'

/**
 * From now on a child waits in this process for the next file that `readFile` is given, so that a letter is read in a tenth
 * of a second instead of half of one. For a process that reads whatever comes, whenever it comes; one that reads a batch with
 * all processors gains nothing.
 */
export const keepReaderReady = (): KeptWaiting => keepWaiting({ memoryMb: defaultLimits.memoryMb, mayDraw: false })
