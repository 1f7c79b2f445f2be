import { presentFeatures } from '@/lib/reading/rules/bare-present'
import type { DocumentFeatures } from '@/lib/reading/rules/document-features'
import { grammarOf } from '@/lib/reading/rules/grammar'
import { headFeatures } from '@/lib/reading/rules/head-features'
import { cues, lexiconOf, type Cue, type Lexicon } from '@/lib/reading/rules/lexicon'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import type { Before } from '@/lib/reading/rules/seen-verb'
import { spokenIn } from '@/lib/reading/rules/spoken'
import { featureNumber, Told } from '@/lib/reading/rules/told'
import type { Unit } from '@/lib/reading/rules/units'
import type { Features } from '@/lib/reading/schema'

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

/** Characters in which what is announced as a list is named. */
const announcement = 70

/** Words of a line that are parted by single blanks. */
function countWords(words: string): number {
  let count = 1
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count += 1
  return count
}

/** Whose deed is to come, by the features that tell it, and what it is called in a text that asks or reports. */
const whose = [
  { who: 'self', told: ['m_open_self', 'm_open_it_self', 'm_practice_self', 'm_act_self'] },
  { who: 'body', told: ['m_open_body', 'm_open_it_body', 'm_practice_body', 'm_act_body'] },
  { who: 'thing', told: ['m_open_deliverable', 'm_open_it_deliverable', 'm_open_text', 'm_open_unknown'] },
].map(({ who, told }) => ({
  numbers: told.map(featureNumber),
  inDemand: featureNumber(`doc_demand_${who}`),
  inPress: featureNumber(`doc_press_${who}`),
}))

/** In a text that asks or reports, a government is somebody else, and *we* promise nothing to whoever asked. */
function whoseWord({ demand, press }: DocumentFeatures, told: Told): void {
  if (demand === 0 && press === 0) return
  for (const { numbers, inDemand, inPress } of whose) {
    if (!numbers.some((number) => told.numbers.includes(number))) continue
    if (demand > 0) told.add(inDemand, demand)
    if (press > 0) told.add(inPress, press)
  }
}

/**
 * The features of a unit, each 0 or 1 (a few between): the cues of its language, who speaks, and the pairs that mean more
 * together than alone. Nothing excludes; an unknown subject costs a little. `before` is the sentence before.
 */
function toldOf(unit: Unit, document: DocumentFeatures, before: Before): Told {
  const told = new Told()
  const [lexicon, grammar] = [lexiconOf(unit.language), grammarOf(unit.language)]
  if (!lexicon || !grammar) return told
  const { words, cut, heads } = spokenIn(unit)
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
  const speaker = self || body
  const goesOn = has.progressive || has.progressive_self || has.progressive_passive || has.continue
  const isOpen = has.future || has.going_to || goesOn || has.intend || has.there_will
  const doneAt = firstOf(donePlaces, firsts)
  const doneFirst = openAt >= 0 && doneAt >= 0 && doneAt < openAt
  const deed = deedCues.some((cue) => has[cue])
  const length = countWords(words)
  const add = (name: string, value: boolean | number) => {
    if (value) told.add(featureNumber(name), Number(value))
  }
  add('speaker_pronoun', self)
  add('speaker_body', !self && body)
  add('speaker_unknown', !speaker)
  add('deed', deed)
  add('future_speaker', has.future && speaker)
  add('future_no_speaker', has.future && !speaker)
  add('future_deed', has.future && deed)
  add('future_passive_deed', has.future_passive && deed)
  add('future_text', has.future && has.text_subject && !self)
  add('future_other', has.future && has.other_subject && !has.future_self)
  add('future_dummy', has.future && has.dummy_subject && !has.future_self)
  add('progressive_deed', has.progressive && speaker && deed)
  add('progressive_speaker', has.progressive && speaker)
  add('progressive_other', has.progressive && !speaker)
  add('continue_speaker', has.continue && speaker)
  add('continue_deed', has.continue && deed && speaker)
  add('intend_speaker', has.intend && speaker)
  add('aim_speaker', has.aim && speaker)
  add('commit_speaker', has.commit && speaker)
  add('perfect_speaker', has.perfect && speaker)
  add('perfect_deed', has.perfect && deed)
  add('perfect_not_open', has.perfect && !isOpen)
  add('past_not_open', has.past && !isOpen && !has.perfect)
  add('past_deed', has.past && deed && !isOpen)
  add('past_main_only', has.past_main && !isOpen)
  add('past_speaker', has.past && speaker && !isOpen)
  add('done_first', doneFirst)
  add('passive_by_body', has.future_passive && has.by_body)
  add('meeting_ahead', has.there_will && has.engage)
  add('practice', !isOpen && !has.perfect && !has.past && self && deed)
  add('nothing_open', !isOpen && !has.commit && !has.aim && !has.commit_perfect && !has.to_you)
  add('negated_future', has.negation && has.future)
  add('negated_refuse', has.negation && has.refuse)
  add('refuse_speaker', has.refuse && speaker)
  add('negated_harm', has.negation && has.harm && isOpen)
  add('duty_only', has.duty && !isOpen)
  add('ability_only', has.ability && !isOpen)
  add('opinion_only', has.opinion && !has.future && !has.progressive)
  add('courtesy_only', has.courtesy && !deed)
  add('ahead_open', has.time_ahead && isOpen)
  add('progressive_idle', has.progressive && !deed)
  add('no_stop', !unit.isItem && !unit.goesOn && !/[.!?;:…]["')\]]*$/.test(words))
  add('item', unit.isItem)
  // "Planned works: a new roof, …": what is announced as a list needs no verb.
  add('planned_item', unit.isItem && has.plans)
  add('planned_line', !unit.isItem && firsts[placeOf.plans] === 0 && words.slice(0, announcement).includes(':'))
  add('short', length < 6)
  add('long', length > 45)
  add('doc_demand', document.demand)
  add('doc_press', document.press)
  add('doc_demand_open', document.demand * (isOpen ? 1 : 0))
  add('doc_press_open', document.press * (isOpen ? 1 : 0))
  add('doc_demand_we', document.demand * (self && isOpen ? 1 : 0))
  headFeatures({ words, cut, heads, before, lexicon, grammar, has }, told)
  presentFeatures(unit.language, heads, has, told)
  whoseWord(document, told)
  return told
}

const nothingBefore: Before = { words: '', heads: [] }

/** The features of a unit that stands by itself. */
export const featuresOf = (unit: Unit, document: DocumentFeatures): Features =>
  toldOf(unit, document, nothingBefore).byName()

/**
 * Takes what is told of each unit of a document, with the sentence before it in view: *it* is who was spoken of. A long
 * document has thousands of units: what was found in one is let go when it was taken.
 */
export function eachTold(
  units: readonly Unit[],
  document: DocumentFeatures,
  take: (unit: Unit, told: Told) => void,
): void {
  let before = nothingBefore
  for (const unit of units) {
    take(unit, toldOf(unit, document, before))
    const { words, heads } = spokenIn(unit)
    if (heads.length > 0) before = { words, heads }
    unit.spoken = undefined
    unit.cut = undefined
  }
}
