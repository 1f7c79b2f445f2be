import { cues, lexiconOf, type Cue, type Lexicon } from '@/lib/reading/rules/lexicon'
import type { Unit } from '@/lib/reading/rules/units'
import type { Features } from '@/lib/reading/schema'

/** What the whole document tells about each of its sentences: a letter of demands or a press release promises little. */
export type DocumentFeatures = { demand: number; press: number }

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
const press =
  /\b(?:press release|for immediate release|contact for (?:the )?press|communiqué de presse|pressemitteilung|nota prasowa)\b/i

/** Of the units of a document, the share that demands, and whether it calls itself a press release. */
export function documentFeatures(text: string, units: readonly Unit[]): DocumentFeatures {
  const found = units.filter(({ words, language }) => lexiconOf(language)?.demand.test(words)).length
  const demands = found > 2 ? found : 0
  const quotes = (text.match(/["”»] ?,? (?:said|says|added|a déclaré|sagte)/g) ?? []).length
  return {
    demand: Math.min(1, (demands / Math.max(8, units.length)) * 4),
    press: press.test(text) || quotes > 1 ? 1 : 0,
  }
}

/** Whether somebody who can act for the sender stands before the verb. */
function speaks(words: string, lexicon: Lexicon, verbAt: number) {
  const before = words.slice(Math.max(0, verbAt - 90), verbAt)
  return { self: lexicon.self_pronoun.test(before), body: lexicon.self_body.test(before) }
}

/**
 * The features of a unit, each 0 or 1 (a few between): the cues of its language, who speaks, and the pairs that mean more
 * together than alone. Nothing excludes; an unknown subject costs a little.
 */
export function featuresOf(unit: Unit, document: DocumentFeatures): Features {
  const lexicon = lexiconOf(unit.language)
  if (!lexicon) return {}
  const words = unit.leadIn === '' ? unit.words : `${unit.leadIn.replace(/[:：]\s*$/, '')} ${unit.words}`
  const has = Object.fromEntries(cues.map((cue) => [cue, lexicon[cue].test(words)])) as Record<Cue, boolean>
  const first = (cue: Cue) => lexicon[cue].exec(words)?.index ?? -1
  const openAt = openCues.map(first).filter((at) => at >= 0)
  const verbAt = openAt.length > 0 ? Math.min(...openAt) : Math.max(first('perfect'), first('past'), 0)
  const { self, body } = speaks(words, lexicon, verbAt)
  const speaker = self || body
  const goesOn = has.progressive || has.progressive_self || has.progressive_passive || has.continue
  const isOpen = has.future || has.going_to || goesOn || has.intend || has.there_will
  const doneAt = ['perfect', 'past_main'].map((cue) => first(cue as Cue)).filter((at) => at >= 0)
  const doneFirst = openAt.length > 0 && doneAt.length > 0 && Math.min(...doneAt) < Math.min(...openAt)
  const deed = deedCues.some((cue) => has[cue])
  const length = words.split(' ').length
  const features: Record<string, boolean | number> = {
    ...has,
    speaker_pronoun: self,
    speaker_body: !self && body,
    speaker_unknown: !speaker,
    deed,
    future_speaker: has.future && speaker,
    future_no_speaker: has.future && !speaker,
    future_deed: has.future && deed,
    future_passive_deed: has.future_passive && deed,
    future_text: has.future && has.text_subject && !self,
    future_other: has.future && has.other_subject && !has.future_self,
    future_dummy: has.future && has.dummy_subject && !has.future_self,
    progressive_deed: has.progressive && speaker && deed,
    progressive_speaker: has.progressive && speaker,
    progressive_other: has.progressive && !speaker,
    continue_speaker: has.continue && speaker,
    continue_deed: has.continue && deed && speaker,
    intend_speaker: has.intend && speaker,
    aim_speaker: has.aim && speaker,
    commit_speaker: has.commit && speaker,
    perfect_speaker: has.perfect && speaker,
    perfect_deed: has.perfect && deed,
    perfect_not_open: has.perfect && !isOpen,
    past_not_open: has.past && !isOpen && !has.perfect,
    past_deed: has.past && deed && !isOpen,
    past_main_only: has.past_main && !isOpen,
    past_speaker: has.past && speaker && !isOpen,
    done_first: doneFirst,
    passive_by_body: has.future_passive && has.by_body,
    meeting_ahead: has.there_will && has.engage,
    practice: !isOpen && !has.perfect && !has.past && self && deed,
    nothing_open: !isOpen && !has.commit && !has.aim && !has.commit_perfect && !has.to_you,
    negated_future: has.negation && has.future,
    negated_refuse: has.negation && has.refuse,
    refuse_speaker: has.refuse && speaker,
    negated_harm: has.negation && has.harm && isOpen,
    duty_only: has.duty && !isOpen,
    ability_only: has.ability && !isOpen,
    opinion_only: has.opinion && !has.future && !has.progressive,
    courtesy_only: has.courtesy && !deed,
    ahead_open: has.time_ahead && isOpen,
    progressive_idle: has.progressive && !deed,
    no_stop: !unit.isItem && !/[.!?;:…]["')\]]*$/.test(words),
    item: unit.isItem,
    short: length < 6,
    long: length > 45,
    doc_demand: document.demand,
    doc_press: document.press,
    doc_demand_open: document.demand * (isOpen ? 1 : 0),
  }
  return Object.fromEntries(
    Object.entries(features).flatMap(([name, value]) =>
      value === true ? [[name, 1]] : value ? [[name, Number(value)]] : [],
    ),
  )
}
