import type { Form } from '@/lib/reading/rules/grammar'
import type { Actor } from '@/lib/reading/rules/head-numbers'
import { latin } from '@/lib/reading/rules/latin'
import { inTheMaking, isBeing, made } from '@/lib/reading/rules/making'
import { stretchOf } from '@/lib/reading/rules/matching/words-in'
import { nameBefore } from '@/lib/reading/rules/named-doers'
import type { SeenVerb } from '@/lib/reading/rules/seen-verb'
import { said } from '@/lib/reading/rules/wording'

/** Forms of what is to come of it. */
const coming = new Set<Form>(['future', 'future_passive', 'future_be', 'planned', 'progressive_passive'])

/** What is not known yet is to come: "un bilan sera dressé", "de nouveaux crédits". The words up to its verb. */
const isNew = latin.u`(?:^|[,;:)] )${said('new_one')}[^,;:.]{3,80}$`

/** Marks whose or what deed is to come, beside the form of its verb. */
export function markComing({ words, cut, head, lexicon, has, subject, isOurs, mark }: SeenVerb): void {
  const { form, start, end } = head
  const isFuture = form === 'future' || form === 'future_be'
  if (isFuture && !isOurs && has.effect && lexicon.find('effect', stretchOf(cut, start, end))) mark('m_effect')
  if (coming.has(form) && !isOurs && isNew.test(cut.text.slice(0, start)))
    mark(form === 'future_be' ? 'm_new_be' : 'm_new')
  if (subject === 'unknown' && nameBefore(words.slice(0, start), form)) mark('m_open_named')
  // "From April 2031 the fee will be halved": a reform that is announced with its day.
  if (has.starts && (coming.has(form) || form === 'present_passive') && !isOurs && subject !== 'text')
    mark(subject === 'other' ? 'm_starts_other' : 'm_starts')
}

/** Whose deeds in the present tense are no promise, whenever they are to come. */
const notOurs = new Set<Actor>(['text', 'other', 'dummy', 'it_text', 'it_other'])

const present = new Set<Form>(['present_passive', 'present', 'practice'])

/** Marks what is told in the present tense with a time that is to come. */
export function markAhead({ head: { form }, has, subject, mark }: SeenVerb): void {
  if (!has.time_ahead) return
  if (present.has(form)) {
    const whose = subject === 'deliverable' || subject === 'unknown' ? '' : '_other'
    mark(`m_${form === 'practice' ? 'present' : form}_ahead${whose}`)
  }
  if (form === 'act' && !notOurs.has(subject)) mark('m_act_ahead')
}

/** Marks what is made, and nobody is named who makes it. */
export function markMade({ words, head: { form, start, end, closesAt }, subject, mark }: SeenVerb): void {
  if (subject !== 'text' && subject !== 'unknown') return
  const isMade = () => made.test(words.slice(start, end + 30))
  const isMaking =
    form === 'progressive_passive'
      ? inTheMaking.test(words.slice(start, closesAt ?? end)) || (isBeing.test(words.slice(start)) && isMade())
      : (form === 'future_passive' || form === 'planned') && isMade()
  if (isMaking) mark(`m_${subject}_made`)
}
