import type { Range } from '@/lib/documents/anchor'
import { foldAway } from '@/lib/reading/fold-away'
import { asPrinted } from '@/lib/reading/rules/as-printed'
import { asItStands } from '@/lib/reading/rules/as-it-stands'
import { findAsks } from '@/lib/reading/rules/asks'
import { findDates } from '@/lib/reading/rules/dates'
import { dueOf, type Due } from '@/lib/reading/rules/due'
import { dueBeside } from '@/lib/reading/rules/due-beside'
import { answersNobody, documentFeatures } from '@/lib/reading/rules/document-features'
import { eachTold } from '@/lib/reading/rules/features'
import { actorOf } from '@/lib/reading/rules/actor-of'
import { firmnessOf } from '@/lib/reading/rules/firmness-of'
import { typeOf } from '@/lib/reading/rules/type-of'
import { formOf } from '@/lib/reading/rules/form-of-text'
import { fullActors } from '@/lib/reading/rules/full-actor'
import { isOfOtherKind, signsBornBy } from '@/lib/reading/rules/kind-of-text'
import { languageOf } from '@/lib/reading/rules/languages'
import { metaOf } from '@/lib/reading/rules/meta'
import { findNames } from '@/lib/reading/rules/names/find-names'
import { ownText, ownWords } from '@/lib/reading/rules/own-words'
import { quotedIn } from '@/lib/reading/rules/quoted-in'
import { excerpt, hear, readsAsNoReply, type Voices } from '@/lib/reading/rules/reads-as-reply'
import { reasonOf } from '@/lib/reading/rules/reasons'
import { inOneByte } from '@/lib/reading/rules/matching/one-byte'
import { liesIn } from '@/lib/reading/rules/lies-in'
import { findReferences } from '@/lib/reading/rules/references/find-references'
import { suggestDates } from '@/lib/reading/rules/suggest-dates'
import { fittedWeights, scoreOfTold, targets, tierOf, type Fitted, type Target } from '@/lib/reading/rules/score'
import type { Told } from '@/lib/reading/rules/told'
import type { Unit } from '@/lib/reading/rules/units'
import {
  type Reading,
  type ReadingHints,
  type ReadingMeta,
  type Suggestion,
  type Tier,
  type Zone,
} from '@/lib/reading/schema'

/**
 * Reads a text as an experienced caseworker would underline it: what is promised, what is said to be done, what is
 * refused, what is cited, named and dated, and the facts of the whole. Pure: no clock, no file, no network, the same answer
 * every time. Each suggestion quotes exactly `text.slice(start, end)`.
 */
export function readText(text: string, hints: ReadingHints = {}, weights: Fitted = fittedWeights): Reading {
  const plain = inOneByte(text)
  const language = languageOf(ownText(plain, hints.zones))
  const { units, zones, words, isAsItStands, isAsked } = ownWords(text, plain, language, hints.zones, hints.rows)
  const isFurniture = liesIn(zones.filter(({ kind }) => kind === 'page_furniture'))
  const { meta, places } = metaOf(plain, hints, language, words, isFurniture)
  // What a reply quotes says nothing of what it is itself.
  const own = ownText(plain, zones)
  const about = documentFeatures(own, units)
  const sender = hints.sender ?? meta.institution
  const isAutomatic = meta.documentKind === 'automatic'
  const isOpen = !isAutomatic && !isAsked && meta.answers.length === 0
  const asksOrReports = isOpen && answersNobody(about)
  const signs = isOpen && !asksOrReports ? signsBornBy(own, language, about) : null
  const voices: Voices = { all: 0, pronoun: 0, body: 0 }
  const isQuoted = quotedIn(hints.zones)
  const offered: Suggestion[] = []
  eachTold(units, about, (unit, told) => {
    hear(voices, told)
    const best = bestOf(told, weights)
    if (!best) return
    const one = offer(unit, told, best, { plain, datedOn: meta.datedOn, sender })
    offered.push(isAsItStands ? one : asItStands(text, one, sender))
  })
  const isOther =
    signs !== null &&
    (isOfOtherKind(signs, about, zones.some(isGreeting)) ||
      (own.trim().length >= excerpt && readsAsNoReply(formOf(plain, own, zones, places), zones, signs, about, voices)))
  const isNoReply = asksOrReports || isOther
  // What a program wrote is nobody's word, and what answers nobody is no reply; it may still be looked at.
  if (isAutomatic || isNoReply) foldAway(offered)
  const references = findReferences(plain, words)
  const dates = suggestDates(plain, findDates(plain, meta.datedOn, words), {
    datedOn: meta.datedOn,
    headEnd: places.head.at(-1)?.end ?? 0,
    answersOn: new Set(meta.answers.flatMap(({ datedOn }) => datedOn ?? [])),
    cited: references,
    isFurniture,
  })
  const isPassedBy = (one: Range) => isFurniture(one) || isQuoted(one)
  const names = findNames(plain, { places, sender, language, isPassedBy }).filter(
    // "Dr… Miller": words were left out, or nobody is named.
    ({ start, end }) => !text.slice(start, end).includes('…'),
  )
  const bodies = names.flatMap(({ kind, value }) => (kind === 'institution' && value ? [value] : []))
  const fullActor = fullActors(sender, bodies)
  for (const one of offered) one.actor = fullActor(one.actor)
  const suggestions = [...offered, ...references, ...dates, ...names, ...findAsks(plain, language ?? undefined)]
    .filter((one) => !isQuoted(one))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  // The quotation is what stands there, whatever a rule made of it.
  for (const one of suggestions) one.quote = text.slice(one.start, one.end)
  asPrinted({ meta, suggestions }, plain, text, hints.sender ?? null)
  const kind = isNoReply ? { ...meta, documentKind: 'other' } : withKindOf(meta, offered)
  return { language, meta: kind, zones, suggestions }
}

const isGreeting = ({ kind }: Zone) => kind === 'salutation'

/** A letter that refuses one thing and promises more is no refusal as a whole. */
function withKindOf(meta: ReadingMeta, offered: readonly Suggestion[]): ReadingMeta {
  const count = (kind: Target) => offered.filter((one) => one.kind === kind && one.tier === 'suggest').length
  const isMixed = meta.documentKind === 'refusal' && count('commitment') > count('refusal')
  return isMixed ? { ...meta, documentKind: 'substantive' } : meta
}

type Best = { kind: Target; score: number; tier: Tier }

/** As what a unit is best offered, if at all: a passage is a promise or a deed done, not both. */
function bestOf(told: Told, weights: Fitted): Best | null {
  let best: (Best & { lead: number }) | null = null
  for (const kind of targets) {
    const score = scoreOfTold(told, weights[kind])
    const tier = tierOf(score, weights[kind])
    const lead = score / weights[kind].suggest
    if (tier && (!best || lead > best.lead)) best = { kind, score, tier, lead }
  }
  return best
}

/** By its own words, else by what stands beside it in a table. */
function dueFor(unit: Unit, plain: string, datedOn: string | null): Due {
  const own = dueOf(unit, datedOn)
  return own.dueText === null ? dueBeside(plain, unit, datedOn) : own
}

type Around = { plain: string; datedOn: string | null; sender: string | null }

/** What is offered, with what its words say of it. */
function offer(unit: Unit, told: Told, { kind, score, tier }: Best, { plain, datedOn, sender }: Around): Suggestion {
  const features = told.byName()
  const isCommitment = kind === 'commitment'
  const due = isCommitment ? dueFor(unit, plain, datedOn) : { dueOn: null, dueText: null }
  const one: Suggestion = {
    kind,
    tier,
    start: unit.start,
    end: unit.end,
    quote: '',
    score: Math.round(score * 1000) / 1000,
    type: isCommitment ? typeOf(unit, features) : null,
    firmness: isCommitment ? firmnessOf(unit, features, due.dueOn) : null,
    actor: actorOf(unit, sender),
    dueOn: due.dueOn,
    dueText: due.dueText,
    value: null,
    reason: reasonOf(kind, unit, features),
    features,
  }
  if (unit.ranges) one.ranges = unit.ranges
  return one
}
