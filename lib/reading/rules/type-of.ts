import type { Form } from '@/lib/reading/rules/grammar'
import type { Sign } from '@/lib/reading/rules/deeds'
import { clauseEnd } from '@/lib/reading/rules/clauses'
import { latin } from '@/lib/reading/rules/latin'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import { doesItself, isAim, isAttempt, isDenied, isReady, promisedIn, type Promised } from '@/lib/reading/rules/promise'
import type { Unit } from '@/lib/reading/rules/units'
import { said } from '@/lib/reading/rules/wording'
import type { Features } from '@/lib/reading/schema'

/** What sort of commitment, the first that fits. */
export type CommitmentType =
  | 'information_reply'
  | 'proposal_legislation'
  | 'funding_support'
  | 'assessment_review'
  | 'engagement_dialogue'
  | 'continuing_action'
  | 'action'
  | 'position_assurance'

const order: [Sign, CommitmentType][] = [
  ['inform', 'information_reply'],
  ['propose', 'proposal_legislation'],
  ['fund', 'funding_support'],
  ['assess', 'assessment_review'],
  ['engage', 'engagement_dialogue'],
]

/** Characters behind the verb that promises, in which the deed itself stands. */
const reach = 60

const goesOn = new Set(['ongoing', 'progressive', 'progressive_passive', 'present', 'practice'])

type Found = { at: number; type: CommitmentType }

/** The deed that comes first, with its type; of two at the same word, the one that stands first in the guide. */
function firstDeed({ deeds }: Promised, words: Words): Found | null {
  let best: Found | null = null
  for (const [cue, type] of order) {
    const at = firstOf(deeds, cue, words)
    if (at !== null && (!best || at < best.at)) best = { at, type }
  }
  return best
}

const nearest = (promised: Promised, words: Words): CommitmentType | null => firstDeed(promised, words)?.type ?? null

/** Where the first deed of a sort begins that is not only part of a name or a date: "the *financial* year". */
function firstOf(deeds: Promised['deeds'], cue: Sign, words: Words): number | null {
  for (let from = 0; ;) {
    const rest = from === 0 ? words : stretchOf(words, from)
    const found = deeds.find(cue, rest)
    if (!found) return null
    const idle = deeds.find('void', rest)
    if (!idle || idle.start > found.start) return from + found.start
    from += idle.end
  }
}

/** Languages that put the deed at the end of its clause, whatever stands at the verb. */
const endsClauses = new Set(['de'])

/** Where the words begin that end the clause of a verb or what hangs on it: "wird … geprüft", "ist bereit, … zu prüfen". */
function lastWords({ cut, head, language }: Promised): Words | null {
  if (!endsClauses.has(language)) return null
  // "Die Studie wird im Herbst veröffentlicht": where no verb was found that promises.
  if (!head) return lastWord(cut, 0, clauseEnd(cut.text, 0))
  if (head.closesAt === null) return null
  const infinitive = !endsItself.has(head.form) && toDo.exec(cut.text.slice(head.end))
  if (infinitive) return stretchOf(cut, head.end + infinitive.index, head.end + infinitive.index + infinitive[0].length)
  return lastWord(cut, head.end, head.closesAt)
}

/** The word that ends a stretch of a text, with *werden* behind it; null where there is but one. */
function lastWord(cut: Words, start: number, end: number): Words | null {
  const from = cut.text
    .slice(start, end)
    .trimEnd()
    .replace(/ werden$/u, '')
    .lastIndexOf(' ')
  return from < 0 ? null : stretchOf(cut, start + from, end)
}

const plans = new Set<Form>(['planned', 'intend'])

/** Verbs in two parts, whose second ends their clause. */
const endsItself = new Set<Form>(['future', 'future_passive', 'progressive_passive'])

/** An infinitive that ends a sentence: "zu prüfen", "vorzulegen". */
const toDo = latin.u`${said('to_do')}(?=[.,;!]?$)`

/** The deed that ends its clause: "werden wir Ihnen … mitteilen". Null where a language does not put it there. */
function lastDeed(promised: Promised): CommitmentType | 'own' | null {
  const { cut, deeds } = promised
  const last = lastWords(promised)
  if (!last) return null
  // "einen Gesetzentwurf vorlegen": what is handed over tells more than that it is.
  const before = stretchOf(cut, 0, last.origin - cut.origin)
  if (deeds.find('hands', last) && deeds.find('propose', before)) return 'proposal_legislation'
  return nearest(promised, last) ?? (deeds.find('own', last) ? 'own' : null)
}

const stays = latin.u`^${said('stays')}`

/** Attention that is to come is an eye kept on something; attention now is a stance. */
function attention({ cut, head, deeds }: Promised): CommitmentType | null {
  if (!head) return null
  const near = stretchOf(cut, head.start, head.end + reach)
  if (!deeds.find('watches', near)) return null
  return head.form === 'commit' && !stays.test(near.text) ? 'position_assurance' : 'assessment_review'
}

const passive = new Set<Form>(['future_passive', 'progressive_passive', 'present_passive', 'planned'])

const opensClause = latin.u`^.*(?:[,;:]| ${said('opens_clause')} )`

/** Where the clause begins whose verb stands at a place, not further before it than a noun phrase goes. */
function clauseStart(words: string, at: number): number {
  const from = Math.max(0, at - 1.5 * reach)
  const opened = opensClause.exec(words.slice(from, at))
  return from + (opened?.[0].length ?? 0)
}

/** Whether what is done is told by what it is done to: its verb says little, or is a passive that says nothing of a sort. */
function isDoneTo(promised: Promised): boolean {
  const { cut, head, deeds } = promised
  if (!head || order.some(([cue]) => doesItself(promised, cue, 0))) return false
  if (deeds.find('light', stretchOf(cut, head.start, head.end + 14))) return true
  return passive.has(head.form) && !order.some(([cue]) => doesItself(promised, cue)) && !doesItself(promised, 'own')
}

/** Where the words end that say what is done: with the clause, or before what says why, how or when. */
function endOfDeed({ cut, head, deeds }: Promised): number {
  const closes = head?.closesAt ?? cut.text.length
  const from = Math.min((head?.end ?? 0) + 14, closes)
  return from + (deeds.find('aside', stretchOf(cut, from, closes))?.start ?? closes - from)
}

/** What is handed over tells more than that it is: "present *the report*", "submit *a bill*". Null where it tells nothing. */
function handedOver(promised: Promised): CommitmentType | null {
  const { cut, head, deeds } = promised
  if (!head || !doesItself(promised, 'hands')) return null
  const from = head.start + (deeds.find('hands', stretchOf(cut, head.start))?.end ?? 0)
  const object = passive.has(head.form)
    ? stretchOf(cut, clauseStart(cut.text, head.start), head.start)
    : stretchOf(cut, from, Math.max(from, endOfDeed(promised)))
  const type = nearest(promised, object)
  return type === 'information_reply' || type === 'proposal_legislation' ? type : null
}

/** The type by the deed nearest behind the verb; where two are near, the order of the guide decides. */
export function typeOf(unit: Unit, features: Features): CommitmentType {
  const promised = promisedIn(unit)
  if (!promised) return 'action'
  const { cut, head, deeds } = promised
  const affirms = deeds.find('affirms', cut) !== null
  if (!affirms && isDenied(promised)) return 'position_assurance'
  const watched = attention(promised)
  if (watched) return watched
  const ready = isReady(promised)
  if (doesItself(promised, 'weighs')) return 'assessment_review'
  if (!affirms && !ready && isAim(promised)) return 'position_assurance'
  if (isAttempt(promised)) return 'position_assurance'
  const last = lastDeed(promised)
  if (last && last !== 'own') return last
  const end = head?.end ?? 0
  // "Is *earmarked* to be upgraded": what only plans is no deed.
  const at = head && plans.has(head.form) && cut.text.slice(head.start, end).endsWith(' to') ? end : (head?.start ?? 0)
  if (doesItself(promised, 'stands')) return 'position_assurance'
  const handed = handedOver(promised)
  if (handed) return handed
  const joint = deeds.find('together', stretchOf(cut, at, at + 190))
  const joined =
    joint && joint.start < 30 ? nearest(promised, stretchOf(cut, at + joint.end, at + joint.end + 25)) : null
  if (joined && joined !== 'engagement_dialogue' && joined !== 'funding_support') return joined
  const noun =
    last !== 'own' && isDoneTo(promised) ? nearest(promised, stretchOf(cut, clauseStart(cut.text, at), at)) : null
  if (noun) return noun
  const until = endOfDeed(promised)
  const behind = firstDeed(
    promised,
    stretchOf(cut, at, head ? Math.min(end + 2 * reach + (end - at), head.closesAt ?? Infinity) : undefined),
  )
  const ahead = behind && at + behind.at < until ? behind : null
  // "Eine Überprüfung wird durchgeführt": where the verb says little, what it is done to says the rest.
  const found = ahead ?? (head && head.closesAt !== null ? firstDeed(promised, stretchOf(cut, 0, at)) : null)
  const own = doesItself(promised, 'own') ? deeds.find('own', stretchOf(cut, at)) : null
  // "Will *upgrade* the inspection rooms": a verb that does a thing itself says it, whatever stands behind it.
  const isOwn = last === 'own' || (own !== null && (!ahead || own.start <= ahead.at))
  if (found && !isOwn) return found.type
  if (ready && !found && isAim(promised)) return 'position_assurance'
  // "Die Brücke wird erneuert": in German only other words say that it goes on.
  const isOnce = head?.form === 'progressive_passive' && endsClauses.has(promised.language) && !features.progressive
  if (head ? (goesOn.has(head.form) && !isOnce) || features.continue : features.practice) return 'continuing_action'
  const lasts = (head?.form === 'present_passive' && features.often) || (head?.form === 'act' && features.progressive)
  if (lasts) return 'continuing_action'
  return 'action'
}
