import { cues, type Cue, type Lexicon } from '@/lib/reading/rules/lexicon'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import { featureNumber, type Told } from '@/lib/reading/rules/told'

const openCues: Cue[] = [
  'future',
  'going_to',
  'progressive',
  'progressive_self',
  'progressive_passive',
  'continue',
  'intend',
  'aim',
  'commit',
  'there_will',
]
const deedCues: Cue[] = ['inform', 'propose', 'fund', 'assess', 'engage', 'act']

// Out of JSON, because the engine is slow with an object that was put together name by name.
const nothing = JSON.parse(`{${cues.map((cue) => `"${cue}":false`).join()}}`) as Record<Cue, boolean>
const placeOf = JSON.parse(`{${cues.map((cue, at) => `"${cue}":${at}`).join()}}`) as Record<Cue, number>
const numbers = cues.map(featureNumber)
const openPlaces = openCues.map((cue) => placeOf[cue])
const donePlaces = [placeOf.perfect, placeOf.past_main]

/** Where the first of some cues begins; -1 where there is none. */
function firstOf(places: readonly number[], firsts: readonly number[]): number {
  let first = -1
  for (const place of places) {
    const at = firsts[place] ?? -1
    if (at >= 0 && (first < 0 || at < first)) first = at
  }
  return first
}

/** Whether somebody who can act for the sender stands before the verb; `firsts` are where cues are found at all. */
function speaks(words: Words, lexicon: Lexicon, verbAt: number, firsts: readonly number[]) {
  const isBefore = (cue: Cue) => {
    const first = firsts[placeOf[cue]] ?? -1
    if (first < 0 || first >= verbAt) return false
    return lexicon.find(cue, stretchOf(words, Math.max(0, verbAt - 90), verbAt)) !== null
  }
  return { self: isBefore('self_pronoun'), body: isBefore('self_body') }
}

/** What the cues of a unit tell, who speaks, and what of it is to come: what its pairs are made of. */
export type Cues = {
  has: Record<Cue, boolean>
  /** Whether what is planned stands first. */
  opensWithPlans: boolean
  self: boolean
  speaker: boolean
  isOpen: boolean
  /** What was done is told before what is to come. */
  doneFirst: boolean
  deed: boolean
}

/** The cues of a unit, each added to `told`, and what follows from where they stand. */
export function cuesIn(cut: Words, lexicon: Lexicon, told: Told): Cues {
  const firsts = lexicon.firstsIn(cut)
  const has = { ...nothing }
  for (let at = 0; at < cues.length; at += 1) {
    const cue = cues[at]
    if (!cue || (firsts[at] ?? -1) < 0) continue
    has[cue] = true
    told.add(numbers[at] ?? -1)
  }
  const openAt = firstOf(openPlaces, firsts)
  const verbAt = openAt >= 0 ? openAt : Math.max(firsts[placeOf.perfect] ?? -1, firsts[placeOf.past] ?? -1, 0)
  const { self, body } = speaks(cut, lexicon, verbAt, firsts)
  const goesOn = has.progressive || has.progressive_self || has.progressive_passive || has.continue
  const doneAt = firstOf(donePlaces, firsts)
  return {
    has,
    opensWithPlans: firsts[placeOf.plans] === 0,
    self,
    speaker: self || body,
    isOpen: has.future || has.going_to || goesOn || has.intend || has.there_will,
    doneFirst: openAt >= 0 && doneAt >= 0 && doneAt < openAt,
    deed: deedCues.some((cue) => has[cue]),
  }
}
