import type { Form, Subject } from '@/lib/reading/rules/grammar'
import type { Head } from '@/lib/reading/rules/heads'
import type { Cue } from '@/lib/reading/rules/lexicon'
import { featureNumber, type Told } from '@/lib/reading/rules/told'

/** Forms of one present tense. */
const presents = new Set<Form>(['progressive', 'ongoing', 'practice'])

/** Languages whose one present tense tells both what goes on and how things are done. */
const languages = new Set(['pl', 'fr'])

/** Who acts in the present tense for nobody who writes. */
const notOurs = new Set<Subject>(['other', 'text', 'deliverable'])

/** Those whose verbs of what is to come also tell how things are done. */
const ruledByFuture = new Set(['pl'])

/** The same in German, where what is done in each case is told by any of these. */
const german = new Set<Form>([...presents, 'act', 'present_passive', 'progressive_passive'])

/**
 * What says which of the two a present tense means, where verbs do not: "obecnie prowadzi", "stale wspiera" go on;
 * "co do zasady uczestniczą", "na wniosek wydaje" are the rule; bare it may be either. Adds to `told`.
 */
export function presentFeatures(
  language: string,
  heads: readonly Head[],
  has: Readonly<Record<Cue, boolean>>,
  told: Told,
): void {
  const mark = (name: string) => {
    told.add(featureNumber(name))
  }
  const done = language === 'de' ? heads.find(({ form, isMain }) => isMain && german.has(form)) : undefined
  // "Die Polizei greift ein, wenn …": what others do on a condition is the rule; what we do is a promise.
  const opensCase = heads[0]?.start === 0 && !heads[0].isMain
  if (done && (has.rule || ((has.condition || opensCase) && done.subject !== 'self'))) mark('m_present_rule')
  if (!languages.has(language) || has.question) return
  const ahead = heads.find(({ form, isMain }) => isMain && (form === 'future' || form === 'future_passive'))
  if (ahead && ruledByFuture.has(language))
    mark(has.rule || has.condition ? 'm_future_rule' : `m_future_plain_${ahead.subject}`)
  const going = heads.find(({ form, isMain }) => isMain && form === 'progressive_passive')
  // "Wnioski są poddawane ocenie, o której mowa w …": how each is taken.
  if (going && has.rule && !has.now) mark('m_passive_rule')
  const soon = heads.find(({ isMain, form }) => isMain && (form === 'present' || form === 'practice'))
  if (has.time_ahead && (soon?.subject === 'self' || soon?.subject === 'body')) mark('m_present_soon')
  const first = heads.find(({ isMain, form }) => isMain && presents.has(form))
  if (!first && has.rule && heads.some(({ isMain, form }) => isMain && form === 'act')) mark('m_present_rule')
  // In French whoever else acts is told by who they are.
  if (!first || (language === 'fr' && notOurs.has(first.subject))) return
  const who = first.subject === 'self' ? '_self' : first.subject !== 'body' ? '' : has.central ? '_central' : '_body'
  if (has.rule) mark('m_present_rule')
  // "Every quarter the minister announces, on the basis of article 37": how often is part of the rule.
  const isNow = has.now || has.time_ahead || (has.often && !has.rule)
  mark(isNow ? `m_present_now${who}` : `m_present_bare${who}`)
}
