import { englishTurns, goesOnEffect, isEffect } from '@/lib/reading/rules/english-turns'
import { doneForms, type Form } from '@/lib/reading/rules/grammar'
import {
  groups,
  deeds,
  ofForm,
  ofFormBy,
  ofNegated,
  ofFirst,
  ofDeed,
  ofAgent,
  ofGroup,
  openForms,
  type Actor,
  type Level,
} from '@/lib/reading/rules/head-numbers'
import type { Head } from '@/lib/reading/rules/heads'
import { isHope } from '@/lib/reading/rules/hopes'
import { markAhead, markComing, markMade } from '@/lib/reading/rules/marks-coming'
import { markPractice } from '@/lib/reading/rules/marks-practice'
import { markRules } from '@/lib/reading/rules/marks-rules'
import { stretchOf } from '@/lib/reading/rules/matching/words-in'
import { bidsReader, isByRecipient } from '@/lib/reading/rules/recipients'
import { cites, mayNot } from '@/lib/reading/rules/rule-turns'
import type { SeenUnit, SeenVerb } from '@/lib/reading/rules/seen-verb'
import { featureNumber, type Told } from '@/lib/reading/rules/told'
import { markUnmeant } from '@/lib/reading/rules/unmeant'
import { whoIsMeant } from '@/lib/reading/rules/who-is-meant'
import { ours, Voice } from '@/lib/reading/rules/whose-voice'

/** Characters behind a verb in which its deed stands. */
const reach = 70

/** What was done in the active voice. */
const doneInDeed = new Set<Form>(['perfect', 'past'])

/** Adds the tense or mood of a verb by who does it, whether it is denied, and the deeds that follow it where it is open. */
function addForm({ cut, lexicon, has }: SeenUnit, head: Head, subject: Actor, level: Level, features: Told): void {
  const { form, isNegated, end, closesAt } = head
  features.add(ofForm[level][form])
  if (level === 'm') features.add(ofFormBy[form][subject])
  for (const { group, members } of groups) {
    if (!members.has(form)) continue
    features.add(ofGroup[group][level][subject])
    if (isNegated) features.add(ofGroup[group][level].negated)
    if (isNegated && (form === 'progressive' || form === 'planned' || form === 'commit'))
      features.add(ofNegated[level][form])
    if (group !== 'open' || level !== 'm') continue
    const behind = stretchOf(cut, end, Math.max(end + reach, closesAt ?? 0))
    for (const deed of deeds) if (has[deed] && lexicon.find(deed, behind)) features.add(ofDeed[deed])
  }
}

/** Marks what a verb that counts for its sentence says beside its form. */
function markMain(seen: SeenVerb): void {
  if (openForms.includes(seen.head.form)) markUnmeant(seen)
  englishTurns(seen)
  markComing(seen)
  markAhead(seen)
  markPractice(seen)
  markRules(seen)
  markMade(seen)
}

/** Marks what is refused by a verb that counts for its sentence. */
function markRefused({ words, cut, head, lexicon, subject, isOurs, mark }: SeenVerb): void {
  const { form, isNegated, start, end } = head
  // "will not comment", "cannot be released": silence is a refusal, whoever fears what; "you have no access" is none.
  const isWithheld = (form === 'deny' || isNegated) && subject !== 'other'
  if (isWithheld && lexicon.find('withhold', stretchOf(cut, end))) mark('negated_withhold')
  if (form === 'deny' && !isOurs && mayNot.test(words.slice(start))) mark('deny_rule')
}

/** Marks what the sentence before and the words of a unit say of all its verbs. */
function markAround({ words, before, grammar }: SeenUnit, mark: (name: string) => void): void {
  const isTold = (some: readonly Form[]) => before.heads.some(({ isMain, form }) => isMain && some.includes(form))
  if (isTold(openForms)) mark('before_open')
  if (isTold(doneForms)) mark('before_done')
  if (cites.test(words)) mark('cites_first')
  if (bidsReader(words, grammar)) mark('bids_reader')
}

/**
 * What the verbs of a unit say: the tense and mood of the main clause by who acts in it, what stands in other clauses, what
 * is denied, and which deed follows an open verb. Each feature is added to `features`.
 */
export function headFeatures(unit: SeenUnit, features: Told): void {
  const mark = (name: string) => {
    features.add(featureNumber(name))
  }
  const { words, heads, has, grammar } = unit
  markAround(unit, mark)
  const meantBy = whoIsMeant(unit, unit.before.heads)
  const voice = new Voice(words)
  const hoped = new Set<Head>()
  let [opensTold, tellsEffect] = [false, false]
  for (const [index, head] of heads.entries()) {
    if (tellsEffect && goesOnEffect(words, head)) continue
    const { form, isMain } = head
    const meant = meantBy(head, index)
    const subject: Actor = meant ? `it_${meant}` : head.subject
    const verbBefore = heads[index - 1]
    const level = voice.levelOf(head, verbBefore, subject)
    const seen = { ...unit, head, index, verbBefore, subject, isOurs: ours.has(subject), mark }
    if (verbBefore?.form === 'opinion' && isHope(words, verbBefore)) hoped.add(head)
    if (level === 'm' && openForms.includes(form)) opensTold ||= voice.isTold
    addForm(unit, head, subject, level, features)
    // "You asked us …": what whoever is written to did is no deed of whoever writes.
    if (doneInDeed.has(form) && isByRecipient(words, head, verbBefore?.end ?? 0, grammar))
      mark(`${level}_done_by_reader`)
    if (level === 'm') markMain(seen)
    tellsEffect = level === 'm' && isEffect(seen)
    if (tellsEffect) mark('m_effect')
    if (head.agent) features.add(ofAgent[level][head.agent])
    // "I have asked them to report by May": done, and something is to come of it.
    if (isMain && doneForms.includes(form) && seen.isOurs && (has.time_ahead || has.often) && has.tasked)
      mark('asked_ahead')
    if (level === 'm') markRefused(seen)
    if (voice.hear(head)) mark('said_by_other')
  }
  const main = heads.filter(({ isMain }) => isMain)
  const first = main[0]
  if (first) features.add(ofFirst[first.form])
  if (!opensTold && !main.some((head) => openForms.includes(head.form) && !hoped.has(head))) mark('m_nothing_open')
  if (hoped.size > 0) mark('hoped')
  if (heads.length === 0) mark('no_verb')
}
