import { noteReading } from '@/lib/reading/extract/child/waiting-child'
import type { Reading } from '@/lib/reading/schema'
import { giveBack, takeWordReader } from '@/lib/reading/words/keep-word-readers'
import type { WordsTask } from '@/lib/reading/words/told'
import { askWordReader } from '@/lib/reading/words/word-reader'

/**
 * What the words of a file say, or that no process could be started to read them (`isUnread`: another time there may be one). No
 * reading where the rules failed on them, or took more time or memory than they may. `peakMb`: memory of whatever read them (MiB).
 */
export type WordsRead = { reading: Reading | null; isUnread: boolean; peakMb: number }

/**
 * Has the words of a text read by a process that reads those of many, in `ms` of its time at most. It may have died before the text came,
 * or have less room left than a new one: another one reads the text then, so that it is tried twice at most. Never throws because
 * of what is in a text. `onSent` is called when
 * a reader has all of it.
 */
export async function readWordsOf(task: WordsTask, ms: number, onSent?: () => void): Promise<WordsRead> {
  const noteEnd = noteReading()
  try {
    let peakMb = 0
    for (let tried = 0; tried < 2; tried += 1) {
      const one = await takeWordReader()
      if (!one) return { reading: null, isUnread: true, peakMb }
      const heard = await askWordReader(one, task, ms, onSent)
      giveBack(one)
      peakMb = Math.max(peakMb, heard.peakMb)
      if (!('lost' in heard)) return { reading: heard.reading, isUnread: false, peakMb }
      if (heard.excess === 'time') break
    }
    return { reading: null, isUnread: false, peakMb }
  } finally {
    noteEnd()
  }
}
