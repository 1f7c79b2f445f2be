import type { Range } from '@/lib/documents/anchor'
import { layOutText, type Block, type KnownZone } from '@/lib/documents/lay-out-text'
import { splitSentences } from '@/lib/documents/split-sentences'

/** A piece of a document as people read it, with its sentences, in order. */
export type SplitBlock = Block & { sentences: Range[] }

/** A text laid out for reading and cut into sentences: once for all that a page shows of it. */
export const splitBlocks = (text: string, zones: readonly KnownZone[], language: string): SplitBlock[] =>
  layOutText(text, zones).map((block) => {
    const [first, last] = [block.runs[0], block.runs.at(-1)]
    return {
      ...block,
      sentences: first && last ? splitSentences(text, { start: first.start, end: last.end }, language) : [],
    }
  })
