import type { Grammar } from '@/lib/reading/rules/grammar'
import type { Actor } from '@/lib/reading/rules/head-numbers'
import type { Head } from '@/lib/reading/rules/heads'
import type { Cue, Lexicon } from '@/lib/reading/rules/lexicon'
import type { Words } from '@/lib/reading/rules/matching/words-in'

/** The sentence before the one that is looked at. */
export type Before = { words: string; heads: readonly Head[] }

/** A unit whose verbs are looked at: its words, the same cut, its verbs and cues, and how its language speaks. */
export type SeenUnit = {
  words: string
  cut: Words
  heads: readonly Head[]
  before: Before
  lexicon: Lexicon
  grammar: Grammar
  has: Readonly<Record<Cue, boolean>>
}

/** A verb of a unit that counts for its sentence: who does it, and the verb before. `mark` adds a feature by its name. */
export type SeenVerb = SeenUnit & {
  head: Head
  index: number
  verbBefore: Head | undefined
  subject: Actor
  isOurs: boolean
  mark: (name: string) => void
}
