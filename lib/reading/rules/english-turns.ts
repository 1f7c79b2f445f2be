import { latin } from '@/lib/reading/rules/latin'
import { doneForms, type Subject } from '@/lib/reading/rules/grammar'
import type { Head } from '@/lib/reading/rules/heads'
import type { Cue, Lexicon } from '@/lib/reading/rules/lexicon'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'

/** "Nevertheless it monitors": whom the pronoun means was named before it in the sentence. */
const itBefore = latin.u`(?:^|[ ,;])(?:it|they)(?:,? (?:also|now|still|then|therefore|however|further|both|\p{L}+ly))*,? ?$`

/** "…, which is why we will": what was thought before is left behind. */
export const isWhy = /\bwhy /u

/** "I can confirm that we will …, and that it remains ready": told as well. */
export const toldFurther = /\band that\b/u

/** "The money should be there within a week". */
const should = latin.u`^should (?:\p{L}+ly )?(?:be|have|reach|arrive|receive|hear|complete|finish|open|start|begin|end|see)\b`

/** What something brings about or comes to, where nobody is said to act: "these measures will lead to", "the lease will expire". */
const effect = latin.u`^(?:will|shall|would|could|might)(?: not| also| then| only| further|,? \p{L}+ly)*,? (?:help|lead|result|mean|enable|allow|ensure|bring|give rise|contribute|cause|cost|generate|benefit|improve|reduce|increase|boost|ease|affect|pose|put|undermine|expose|make(?! (?:an?|the|its|our|his|her|my|another|further) (?:\p{L}+ )?(?:statement|announcement|decision|proposal|payment|contribution|visit|recommendation|offer|application|order|assessment|submission|request|representation)s?(?!\p{L}))|have|need|depend|become|take (?!place|part|effect|action|steps|up|over|forward)|expire|lapse|end|begin to|start (?:to|running)|run (?:out|dry|short|low|late)|lose|gain|rise|fall|show|prove|span|belong|vary|serve as|act as|form (?:a |the )?(?:part|basis|core)|play (?:a|an|its)|constitute|represent|underpin|grow (?:the|our|a)|encourage|mark (?:a|an|the)|build on(?! (?:behalf))|deliver (?:(?:real|positive|lasting|tangible|major|significant|better|wider|long-term) )+(?:change|benefits?|growth|improvements?|results|outcomes)|test (?:whether|how|if)|turn (?:on|out)|support (?:the |our )?(?:future|further|later|wider|long-term)|directly support|provide (?:an? |the |further |new )?(?:\p{L}+ )?(?:opportunit(?:y|ies)|chance|boost|platform|start|example|answer|safety net)|hurt|harm|flood|provide (?:a |an |the )?(?:\p{L}+ )?(?:framework|basis|stability|certainty|incentive|foundation)|facilitate|strengthen|stimulate|simplify|clarify|complement|inform (?:our|the|its|future)|shape|guide|attract|come from|save|speed up|require|concern|consist|comprise|amount|govern|determine|fall (?:to|under|within)|pass to|influence|prevent|avoid|make it|take the form|give (?:us|them|those|people|the \p{L}+ needed|an? (?:\p{L}+ )?(?:chance|opportunity|incentive|boost|basis|picture))|disappoint|satisfy|surprise|seem|feel|suffer|face|be (?:able|subject|higher|lower|better|worse|more|less|based|composed|made up|responsible|possible|necessary|\d))(?!\p{L})`

/** What something will rest on: "this will be built on the strong foundations of". */
const isRootedIn =
  /^(?:will|shall) be (?:built|founded|based|underpinned|rooted|driven|grounded|shaped|informed) (?:on|by|in) (?:[^,;.]{0,30} )?(?:foundations?|principles?|values|trust|evidence|understanding)/u

/** Money that goes to them: "councils will receive a further £600 million next year". */
const paidToThem =
  /^(?:will|shall) (?:all |also |each |now )?(?:receive|get|be paid|be given) (?:an? |up to |over |around |more than |about |some )?(?:(?:additional|further|extra|total of|share of) )*(?:£|€|\$|\d[\d.,]* (?:million|billion|euros|pounds|dollars))/u

/** What is given to those who are named: "from April, pensioners will see their payment rise". */
const comesToThem =
  /^(?:will|shall) (?:all |also |each |now )?(?:see (?:their|its|an?)|receive|get|be paid|qualify|pay (?:no|less))(?!\p{L})/u

/** Another effect of the same: "will boost trade, protect jobs and keep the harbour alive". */
export const goesOnEffect = (words: string, { form, start }: Head): boolean =>
  listed.has(form) && /(?:,|,? and|,? or) $/u.test(words.slice(Math.max(0, start - 6), start))
const listed = new Set<Head['form']>(['practice', 'ongoing', 'present', 'act', 'commit'])

/** A case that is not so: "if it were open source, we would". *Were to* speaks of one that may come. */
const isUnreal = /\bif [^,;]{1,60}? (?:were(?! to\b)|had been)\b/iu

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
const ofWhom =
  /(?<!\b(?:in|to|of|on|by|for|with|under|from) )\b(?:who|whom|whose|which|that|whoever|anyone|those|people|cases where) (?:[a-z]+ly |also |still |otherwise )?$/iu

/** "if at this stage it is not possible": what is denied is a case that is thought of. */
const inCase =
  /(?:^|[,;:(] ?|\b(?:and|but|or|even|that|only|also|so|particularly|especially) )(?:if|unless|where|when|whenever|once|until|should|in case|whether or not)\b[^,;:]*$/iu

/** A participle that hangs on a noun: "products marketed in", "the agenda, adopted in May, sets out". */
const participle = /^\p{L}+ed$/iu
const hangs =
  /^ (?:by|in|into|to|with|within|on|at|from|under|for|of|as|during|between|through|since|after|against)(?!\p{L})/iu
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

/** A verb that counts for its sentence, with all that is known of it. */
type Turn = {
  words: string
  cut: Words
  heads: readonly Head[]
  index: number
  lexicon: Lexicon
  has: Readonly<Record<Cue, boolean>>
  isOurs: boolean
  isOther: boolean
  mark: (name: string) => void
}

const done = new Set(doneForms)

/**
 * What English says of a verb beside its form: an effect, a day, a denial that refuses nothing, a deed that nobody did. Returns
 * whether it is an effect.
 */
export function englishTurns(turn: Turn): boolean {
  const { words, heads, index, has, isOurs, isOther, mark } = turn
  const head = heads[index]
  if (!head) return false
  const { form, start, end } = head
  const isEffect =
    form === 'future_passive'
      ? isRootedIn.test(words.slice(start, end + 60))
      : (form === 'future' || form === 'future_be') && effect.test(words.slice(start, end + 60))
  if (isEffect && !isOurs) mark('m_effect')
  const given = words.slice(start, end + 40)
  const isGiven = (has.starts && comesToThem.test(given)) || (has.time_ahead && paidToThem.test(given))
  if (form === 'future' && isOther && isGiven) mark('m_starts')
  if (form === 'modal' && has.time_ahead && !isOther && should.test(words.slice(start))) mark('m_should_ahead')
  if (form === 'would' && isOurs && has.condition && !isUnreal.test(words) && !mayBe.test(words.slice(start)))
    mark('would_condition')
  if (form === 'deny') markDenial(words.slice(0, start), mark)
  if (done.has(form)) markDeed(turn, head)
  return isEffect && !isOurs
}

/** Whether a denial is one of a case or of whom a noun names, and so refuses nothing. */
function markDenial(before: string, mark: Turn['mark']): void {
  if (ofWhom.test(before)) mark('deny_of_whom')
  else if (inCase.test(before)) mark('deny_in_case')
}

/** Whether what is told of only happened, changed by itself or came in, or is the attribute of a noun. */
function markDeed({ words, cut, heads, index, lexicon, isOurs, mark }: Turn, { form, start, end }: Head): void {
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
