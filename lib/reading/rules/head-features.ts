import { doneForms, type Form, type Grammar, type Subject } from '@/lib/reading/rules/grammar'
import { englishTurns, goesOnEffect, isWhy, namedBefore, toldFurther } from '@/lib/reading/rules/english-turns'
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
} from '@/lib/reading/rules/head-numbers'
import type { Head } from '@/lib/reading/rules/heads'
import { inTheMaking, isBeing, made } from '@/lib/reading/rules/making'
import { nameBefore } from '@/lib/reading/rules/named-doers'
import { isHope } from '@/lib/reading/rules/hopes'
import { bidsReader, isByRecipient } from '@/lib/reading/rules/recipients'
import { isReceived } from '@/lib/reading/rules/received'
import type { Cue, Lexicon } from '@/lib/reading/rules/lexicon'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import {
  anyCase,
  bySomebody,
  cites,
  each,
  isDescribed,
  isSet,
  mayNot,
  onlySome,
  steps,
} from '@/lib/reading/rules/rule-turns'
import { featureNumber, type Told } from '@/lib/reading/rules/told'
import { markUnmeant } from '@/lib/reading/rules/unmeant'

/** Whose deeds in the present tense are no promise, whenever they are to come. */
const notOurs = new Set<Actor>(['text', 'other', 'dummy', 'it_text', 'it_other'])

/** What is said by them is not the word of whoever writes. */
const notOurWord = new Set<Subject>(['text', 'other', 'deliverable'])

/** Who can act for the sender. */
const ours = new Set<Actor>(['self', 'body', 'it_self', 'it_body'])

/** Deeds for others that are told in the present tense because they go on: "we also offer". */
const given =
  /^(?:offer|provide|fund|finance|publish|train|hold|host|run|propos|offr|organis|publi|oferuj|udziela|świadcz|szkol)/iu

/** Characters behind a verb in which its deed stands. */
const reach = 70

/** What is put in between and governs nothing: "vous l'avez souligné, …". */
const aside = /(?<!\p{L})(?:vous|je|nous|on) (?:vous )?(?:le |l')[\p{L}' ]{2,35},/u

/** What was done in the active voice. */
const doneInDeed = new Set<Form>(['perfect', 'past'])

const goingOn = new Set<Form>(['progressive', 'ongoing', 'practice', 'act'])

/** What is not known yet is to come: "un bilan sera dressé", "de nouveaux crédits". The words up to its verb. */
const isNew = /(?:^|[,;:)] )(?:un|une|des|de nouve\p{L}+|plusieurs|deux|trois) (?!weiteren)[^,;:.]{3,80}$/u

/** Forms of what is to come of it. */
const coming = new Set<Form>(['future', 'future_passive', 'future_be', 'planned', 'progressive_passive'])

/** Who acts in the main clause of a unit; what *it* and *they* of the next one mean. */
const mainSubject = (heads: readonly Head[]): Subject =>
  heads.find(({ isMain, subject }) => isMain && subject !== 'dummy' && subject !== 'unknown')?.subject ?? 'unknown'

/** *it*, *they*, *sie*, *elle* at the head of a clause: somebody named before. */
const personal = /^(?:it|they|he|she|sie|er|es|diese|elle|elles|il|ils|celle-ci|celui-ci|on|ona|ono|one|oni)(?!\p{L})/iu

/** The same right before a verb that stands later: "Compte tenu de votre demande, elle a …". */
const pronounBefore =
  /(?:^|[ ,])(?:elles?|ils|celle-ci|celui-ci|celles-ci|ceux-ci|ces derni(?:ers|ères)|ce dernier|cette dernière)(?: (?:ne|y|en|les?|la|lui|leur|vous|nous|se))*(?: (?:n'|l'|m'|s'))? ?$/u

/** The same behind its verb, where something else stands first: "wird sie". */
const behindVerb = /^ (?:sie|er)(?!\p{L})/iu

/** The sentence before the one that is looked at. */
export type Before = { words: string; heads: readonly Head[] }

/** A condition that opens with its verb. */
const isRule = ([first]: readonly Head[]) =>
  first !== undefined &&
  first.closesAt !== null &&
  first.start === 0 &&
  !first.isMain &&
  first.form !== 'modal' &&
  first.form !== 'would'

/**
 * What the verbs of a unit say: the tense and mood of the main clause by who acts in it, what stands in other clauses, what
 * is denied, and which deed follows an open verb. `cut` are its words, `has` its cues; each feature is added to `features`.
 */
export function headFeatures(
  words: string,
  cut: Words,
  heads: readonly Head[],
  before: Before,
  { lexicon, grammar }: { lexicon: Lexicon; grammar: Grammar },
  has: Readonly<Record<Cue, boolean>>,
  features: Told,
): void {
  const mark = (name: string) => {
    features.add(featureNumber(name))
  }
  const named = mainSubject(before.heads)
  const refersBack = personal.test(words)
  const openBefore = before.heads.some(({ isMain, form }) => isMain && openForms.includes(form))
  const doneBefore = before.heads.some(({ isMain, form }) => isMain && doneForms.includes(form))
  if (openBefore) mark('before_open')
  if (doneBefore) mark('before_done')
  const ahead = has.time_ahead
  if (cites.test(words)) mark('cites_first')
  if (bidsReader(words, grammar)) mark('bids_reader')
  let opined = false
  let opensTold = false
  let told = false
  let isToldToo = false
  const hoped = new Set<Head>()
  let carried: Subject | null = null
  let isEffect = false
  for (const [index, head] of heads.entries()) {
    const { form, isMain, isNegated, end } = head
    if (isEffect && goesOnEffect(words, head)) continue
    const isPronoun = () =>
      (refersBack && index === 0) ||
      behindVerb.test(words.slice(end, end + 6)) ||
      pronounBefore.test(cut.text.slice(0, head.start))
    // "Elle en mesure l'effet et fait en sorte que …": whom the pronoun means acts again.
    const again: Subject | null = head.isJoined ? carried : null
    const meant: Subject | null =
      head.subject === 'dummy' ? (isPronoun() ? named : (namedBefore(cut, heads, index, named) ?? again)) : null
    carried = meant
    const subject = meant ? (`it_${meant}` as const) : head.subject
    const said = heads[index - 1]
    // "I share your concern and will write": joined to what is thought, not to a verb in it, or by somebody who can act.
    const isFree = head.isJoined && (said?.form === 'opinion' || said?.form === 'reported' || ours.has(subject))
    if (isToldToo && toldFurther.test(words.slice(said?.end ?? 0, head.start))) told = true
    if (isWhy.test(words.slice(said?.end ?? 0, head.start))) opined = false
    const level = (isMain || told) && (!opined || isFree) ? 'm' : opined ? 'r' : 's'
    if (said?.form === 'opinion' && isHope(words, said)) hoped.add(head)
    features.add(ofForm[level][form])
    if (level === 'm') features.add(ofFormBy[form][subject])
    for (const { group, members } of groups) {
      if (!members.has(form)) continue
      features.add(ofGroup[group][level][subject])
      if (isNegated) features.add(ofGroup[group][level].negated)
      if (isNegated && (form === 'progressive' || form === 'planned' || form === 'commit'))
        features.add(ofNegated[level][form])
      if (group !== 'open' || level !== 'm') continue
      opensTold ||= told
      const behind = stretchOf(cut, end, Math.max(end + reach, head.closesAt ?? 0))
      for (const deed of deeds) if (has[deed] && lexicon.find(deed, behind)) features.add(ofDeed[deed])
    }
    const isOurs = ours.has(subject)
    if (level === 'm' && openForms.includes(form)) markUnmeant({ cut, head, before: said, lexicon, isOurs, mark })
    // "You asked us …": what whoever is written to did is no deed of whoever writes.
    if (doneInDeed.has(form) && isByRecipient(words, head, said?.end ?? 0, grammar)) mark(`${level}_done_by_reader`)
    isEffect =
      level === 'm' &&
      englishTurns({ words, cut, heads, index, lexicon, has, isOurs, isOther: subject === 'other', mark })
    if (level === 'm' && (form === 'future' || form === 'future_be') && !isOurs && has.effect)
      if (lexicon.find('effect', stretchOf(cut, head.start, end))) mark('m_effect')
    if (level === 'm' && coming.has(form) && !ours.has(subject) && isNew.test(cut.text.slice(0, head.start)))
      mark(form === 'future_be' ? 'm_new_be' : 'm_new')
    if (level === 'm' && subject === 'unknown' && nameBefore(words.slice(0, head.start), head.form))
      mark('m_open_named')
    // "From April 2031 the fee will be halved": a reform that is announced with its day.
    if (
      level === 'm' &&
      has.starts &&
      (coming.has(form) || form === 'present_passive') &&
      !isOurs &&
      subject !== 'text'
    )
      mark(subject === 'other' ? 'm_starts_other' : 'm_starts')
    if (head.agent) features.add(ofAgent[level][head.agent])
    if (level === 'm' && ahead && (form === 'present_passive' || form === 'present' || form === 'practice'))
      mark(
        `m_${form === 'practice' ? 'present' : form}_ahead${subject === 'deliverable' || subject === 'unknown' ? '' : '_other'}`,
      )
    if (level === 'm' && ahead && form === 'act' && !notOurs.has(subject)) mark('m_act_ahead')
    if (level === 'm' && form === 'practice' && has.often && (subject === 'deliverable' || subject === 'text'))
      mark('practice_often_other')
    if (level === 'm' && form === 'practice' && ours.has(subject)) {
      if (has.often) mark('practice_often')
      if (given.test(words.slice(head.start, end))) mark('practice_given')
    }
    if (level === 'm' && form === 'present_passive' && subject !== 'other' && has.often)
      mark(
        isSet.test(words.slice(head.start, end)) || bySomebody.test(words.slice(end))
          ? 'passive_often_set'
          : 'passive_often',
      )
    if (level === 'm' && form === 'future_passive' && isDescribed.test(words.slice(head.start, end)))
      mark('m_described')
    if (level === 'm' && goingOn.has(form) && each.test(words.slice(0, head.start))) mark('m_each')
    if (level === 'm' && form === 'future_passive' && onlySome.test(words.slice(0, head.start))) mark('m_only')
    if (level === 'm' && form === 'progressive_passive' && isReceived(words, head, before.words)) mark('m_received')
    if (level === 'm' && goingOn.has(form) && steps.test(words.slice(end))) mark('m_step')
    if (level === 'm' && form === 'progressive_passive' && steps.test(words.slice(end))) mark('m_passive_step')
    // How things go: "if it was refused, they will be told".
    if (
      level === 'm' &&
      form === 'future_passive' &&
      (has.condition || anyCase.test(words)) &&
      subject !== 'deliverable'
    )
      mark('m_passive_condition')
    // "Wird die Frist versäumt, so wird das Verfahren eingestellt": so do rules speak. "Sollten sich …" speaks of a case.
    if (level === 'm' && form.includes('passive') && isRule(heads)) mark('m_passive_condition')
    if (
      level === 'm' &&
      (subject === 'text' || subject === 'unknown') &&
      (form === 'progressive_passive'
        ? inTheMaking.test(words.slice(head.start, head.closesAt ?? end)) ||
          (isBeing.test(words.slice(head.start)) && made.test(words.slice(head.start, end + 30)))
        : (form === 'future_passive' || form === 'planned') && made.test(words.slice(head.start, end + 30)))
    )
      mark(`m_${subject}_made`)
    // "I have asked them to report by May": done, and something is to come of it.
    if (isMain && doneForms.includes(form) && ours.has(subject) && (ahead || has.often) && has.tasked)
      mark('asked_ahead')
    // "will not comment", "cannot be released": silence is a refusal, whoever fears what; "you have no access" is none.
    const isWithheld = (form === 'deny' || isNegated) && subject !== 'other'
    if (level === 'm' && isWithheld && lexicon.find('withhold', stretchOf(cut, end))) mark('negated_withhold')
    if (level === 'm' && form === 'deny' && !ours.has(subject) && mayNot.test(words.slice(head.start)))
      mark('deny_rule')
    if ((form === 'opinion' || form === 'reported') && isMain)
      opined ||= !aside.test(words.slice(Math.max(0, head.start - 9), end + 36))
    // "I can confirm that we will …": what is said so is said by whoever writes.
    told = form === 'told' && isMain
    isToldToo ||= told
    // "The guidelines say that officers will …": what a text says is no word of whoever writes.
    if ((told || (form === 'reported' && isMain)) && notOurWord.has(head.subject)) {
      mark('said_by_other')
      told = isToldToo = false
      opined = true
    }
  }
  const main = heads.filter(({ isMain }) => isMain)
  const first = main[0]
  if (first) features.add(ofFirst[first.form])
  if (!opensTold && !main.some((head) => openForms.includes(head.form) && !hoped.has(head))) mark('m_nothing_open')
  if (hoped.size > 0) mark('hoped')
  if (heads.length === 0) mark('no_verb')
}
