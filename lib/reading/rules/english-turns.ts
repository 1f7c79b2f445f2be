import { doneForms, type Subject } from '@/lib/reading/rules/grammar'
import type { Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import type { SeenVerb } from '@/lib/reading/rules/seen-verb'
import { said } from '@/lib/reading/rules/wording'

/** "Nevertheless it monitors": whom the pronoun means was named before it in the sentence. */
const itBefore = latin.u`(?:^|[ ,;])${said('it_before')},? ?$`

/** "…, which is why we will": what was thought before is left behind. */
export const isWhy = /\bwhy /u

/** "I can confirm that we will …, and that it remains ready": told as well. */
export const toldFurther = /\band that\b/u

/** "The money should be there within a week". */
const should = latin.u`^${said('should_come')}`

/** What something brings about or comes to, where nobody is said to act: "these measures will lead to", "the lease will expire". */
const effect = latin.u`^${said('may_bring')},? ${said('brings_about')}(?!\p{L})`

/** What something will rest on: "this will be built on the strong foundations of". */
const restsOn = latin.u`^${said('rests_on')}`

/** Money that goes to others: "councils will receive a further £600 million next year". */
const paysThem = latin.u`^${said('pays_them')}`

/** What comes to those who are named: "from April, pensioners will see their payment rise". */
const comesToThem = latin.u`^${said('comes_to_them')}(?!\p{L})`

/** Forms of an effect that goes on with the one before, and what stands between. */
const listed = new Set<Head['form']>(['practice', 'ongoing', 'present', 'act', 'commit'])
const between = latin.u`(?:,|,? ${said('joins_list')}) $`

/** Whether a verb tells an effect, where nobody who could act for the sender is said to. */
export function isEffect({ words, head: { form, start, end }, isOurs }: SeenVerb): boolean {
  if (isOurs) return false
  if (form === 'future_passive') return restsOn.test(words.slice(start, end + 60))
  return (form === 'future' || form === 'future_be') && effect.test(words.slice(start, end + 60))
}

/** Whether a verb is one more effect of the same: "will boost trade, protect jobs and keep the harbour alive". */
export const goesOnEffect = (words: string, { form, start }: Head): boolean =>
  listed.has(form) && between.test(words.slice(Math.max(0, start - 6), start))

/** A case that is not so: "if it were open source, we would". *Were to* speaks of one that may come. */
const isUnreal = latin.iu`${said('unreal')}`

/** What somebody may do is promised in no case: "the minister might decide, if …". */
const mayBe = /^(?:might|could)\b/u

/** Whom *it* or *they* right before a verb that is not the first thing in a sentence means; null where none stands there. */
export function namedBefore(cut: Words, heads: readonly Head[], index: number, named: Subject): Subject | null {
  const start = heads[index]?.start ?? 0
  if (!itBefore.test(cut.text.slice(0, start))) return null
  const before = heads.slice(0, index).findLast(({ subject }) => subject !== 'dummy' && subject !== 'unknown')
  return before?.subject ?? named
}

/** "those who have no right": what is denied of whom a noun names. */
const ofWhom = latin.iu`${said('of_whom')}$`

/** "if at this stage it is not possible": what is denied is a case that is thought of. */
const inCase = latin.iu`${said('in_case')}[^,;:]*$`

/** A participle that hangs on a noun: "products marketed in", "the agenda, adopted in May, sets out". */
const participle = /^\p{L}+ed$/iu
const hangs = latin.iu`^ ${said('hangs')}(?!\p{L})`
const finite = new Set<Head['form']>([
  'present',
  'practice',
  'be',
  'present_passive',
  'modal',
  'past',
  'past_be',
  'past_passive',
  'perfect',
  'future',
  'would',
])

/** Behind a perfect that ends in *been*: what something was all the time. */
const wasAllTheTime = /^(?! (?:\p{L}+ly |also |actively |in )?\p{L}+ing\b) /iu

const done = new Set(doneForms)

/** What English says of a verb beside its form: an effect, a day, a denial that refuses nothing, a deed that nobody did. */
export function englishTurns(turn: SeenVerb): void {
  const { words, head, has, subject, isOurs, mark } = turn
  const { form, start } = head
  if (form === 'future' && subject === 'other' && (has.starts || has.time_ahead)) markGiven(turn)
  if (form === 'modal' && has.time_ahead && subject !== 'other' && should.test(words.slice(start)))
    mark('m_should_ahead')
  if (form === 'would' && isOurs && has.condition && !isUnreal.test(words) && !mayBe.test(words.slice(start)))
    mark('would_condition')
  if (form === 'deny') markDenial(words.slice(0, start), mark)
  if (done.has(form)) markDeed(turn, head)
}

/** Marks what others are given by a day, or in money by some time. */
function markGiven({ words, head: { start, end }, has, mark }: SeenVerb): void {
  const given = words.slice(start, end + 40)
  if ((has.starts && comesToThem.test(given)) || (has.time_ahead && paysThem.test(given))) mark('m_starts')
}

/** Whether a denial is one of a case or of whom a noun names, and so refuses nothing. */
function markDenial(before: string, mark: SeenVerb['mark']): void {
  if (ofWhom.test(before)) mark('deny_of_whom')
  else if (inCase.test(before)) mark('deny_in_case')
}

/** Whether what is told of only happened, changed by itself or came in, or is the attribute of a noun. */
function markDeed({ words, cut, heads, index, lexicon, isOurs, mark }: SeenVerb, { form, start, end }: Head): void {
  const verb = words.slice(start, end)
  const here = stretchOf(cut, start, end + 14)
  if (lexicon.find('happens', here)) mark('done_happens')
  if (!isOurs && lexicon.find('changes', here)) mark('done_changes')
  if (form.includes('passive') && lexicon.find('comes_in', here)) mark('done_comes_in')
  if (form === 'perfect' && verb.endsWith('been') && wasAllTheTime.test(words.slice(end))) mark('done_state')
  const next = heads[index + 1]
  if (form !== 'past' || !next || !finite.has(next.form) || next.isJoined) return
  if (participle.test(verb) && hangs.test(words.slice(end))) mark('done_attribute')
}
