import { noteReading } from '@/lib/reading/extract/child/waiting-child'
import type { Reading } from '@/lib/reading/schema'
import { giveBack, takeWordReader } from '@/lib/reading/words/keep-word-readers'
import type { WordsTask } from '@/lib/reading/words/told'
import { askWordReader, type Asked } from '@/lib/reading/words/word-reader'

/**
 * What the words of a file say, or that no process could be started to read them (`isUnread`: another time there may be one). No
 * reading where the rules failed on them, or took more time or memory than they may. `peakMb`: memory of whatever read them (MiB).
 */
export type WordsRead = { reading: Reading | null; isUnread: boolean; peakMb: number }

/**
 * Has the words of a text read by a process that reads those of many, in `ms` of its time at most. It may have died or hung before the text
 * came, or have less room left than a new one: another one reads the text then in what is left of the time, so that it is tried twice
 * at most. Whoever reads it is ended by `signal`. Never throws because of what is in a text.
 */
export async function readWordsOf(task: WordsTask, ms: number, asked: Asked = {}): Promise<WordsRead> {
  const noteEnd = noteReading()
  try {
    let [peakMb, left] = [0, ms]
    for (let tried = 0; tried < 2 && left > 0; tried += 1) {
      const one = await takeWordReader()
      if (!one) return { reading: null, isUnread: true, peakMb }
      if (asked.signal?.aborted) {
        giveBack(one)
        break
      }
      const heard = await askWordReader(one, task, left, asked)
      giveBack(one)
      peakMb = Math.max(peakMb, heard.peakMb)
      if (!('lost' in heard)) return { reading: heard.reading, isUnread: false, peakMb }
      left -= heard.ms
    }
    return { reading: null, isUnread: false, peakMb }
  } finally {
    noteEnd()
  }
}
