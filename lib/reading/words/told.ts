import type { Extracted } from '@/lib/reading/extract/schema'
import type { PackedReading } from '@/lib/reading/words/packed-reading'
import type { Fitted } from '@/lib/reading/rules/score'

/** What of a file its words are read by. */
export type FileWords = Pick<Extracted, 'fileKind' | 'text' | 'zones' | 'meta'>

export const wordsOf = ({ fileKind, text, zones, meta }: Extracted): FileWords => ({ fileKind, text, zones, meta })

/** What a reader of words is asked, in one line of JSON: by the weights given, else those of the installation. */
export type WordsTask = { words: FileWords; weights?: Fitted }

/** What it answers; no reading where the rules failed on the text. `isFull`: it has met as many words as it can tell apart. */
export type WordsAnswer = { reading: PackedReading | null; peakMb: number; isFull: boolean }
