import { deedsOf, type Deeds, type Sign } from '@/lib/reading/rules/deeds'
import { contentOf } from '@/lib/reading/rules/content-of'
import { grammarOf } from '@/lib/reading/rules/grammar'
import { openForms } from '@/lib/reading/rules/head-numbers'
import type { Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import { spokenIn } from '@/lib/reading/rules/spoken'
import type { Unit } from '@/lib/reading/rules/units'
import { said } from '@/lib/reading/rules/wording'

/** What a unit promises with: its words, the verb that promises, and the deeds of its language. */
export type Promised = { cut: Words; head: Head | null; deeds: Deeds; language: string }

const opens = ({ form }: Head) => form === 'act' || form === 'practice' || openForms.includes(form)

/** The verb that promises: the open one of a main clause, else of any. */
export function promising(heads: readonly Head[]): Head | null {
  const open = heads.filter(opens)
  const found = open.find(({ isMain }) => isMain) ?? open[0]
  // "Des statistiques sont publiées deux fois par an": where nothing else promises.
  return (
    found ??
    heads.find(({ form, isMain, closesAt }) => isMain && form === 'present_passive' && closesAt === null) ??
    null
  )
}

/** Null for a unit in a language that the reader does not know. */
export function promisedIn(unit: Unit): Promised | null {
  const deeds = deedsOf(unit.language)
  if (!deeds) return null
  const { cut, heads } = spokenIn(unit)
  const head = promising(heads)
  const content = head && contentOf(head, heads.filter(opens), cut, deeds)
  return { cut, head: content ?? head, deeds, language: unit.language }
}

/** Characters between a verb that promises and its deed: an adverb, an object that is a pronoun. */
const beside = 14

/** Whether the deed of the verb that promises is of a sort: "will *seek to*", "continuera à *défendre*". */
export function doesItself({ cut, head, deeds }: Promised, sign: Sign, within = beside): boolean {
  const at = head?.start ?? 0
  const length = (head?.end ?? 0) - at
  const found = deeds.find(sign, stretchOf(cut, at, at + length + 80))
  return found !== null && found.start <= length + within
}

/** A verb that is found with its denial. */
const deniesItself = latin.u`^${said('denies_next')}`

/** Whether something is held off: "Rząd nie dopuści do …", "n'envisage pas de fermer la gare". */
export const isDenied = ({ cut, head }: Promised): boolean =>
  head !== null && (head.isNegated || deniesItself.test(cut.text.slice(head.start)))

/** An aim, a stance, or being committed to something (not having agreed to do it). */
export function isAim(promised: Promised): boolean {
  const { cut, head, deeds } = promised
  if (head?.form === 'aim') return true
  // What is held off can be ticked off.
  if (head?.form === 'commit' && !isDenied(promised) && deeds.find('agreed', stretchOf(cut, head.start))?.start !== 0)
    return true
  return isStance(promised)
}

/** Characters in which a sentence without a verb that promises says what it is about. */
const opening = 110

function isStance({ cut, head, deeds, language }: Promised): boolean {
  const found = deeds.find('stance', cut)
  if (!found) return false
  if (!head) return found.start < opening
  // "In line with its commitment to …, it will publish …": in a phrase before who acts it is only mentioned.
  if (found.start < head.start && grammarOf(language)?.startsPhrase.test(cut.text)) return false
  return found.start <= head.end + beside || (head.closesAt !== null && found.start < head.closesAt)
}

/** To try, or to think about it, is all that is promised. */
export function isAttempt(promised: Promised): boolean {
  const { cut, head, deeds } = promised
  if (head) return doesItself(promised, 'tries', 6)
  // "We strive to …": a sentence without a verb that promises says at its opening what it is.
  return (deeds.find('tries', cut)?.start ?? opening) < opening
}

/** Readiness to do something, in whatever words. */
export const isReady = ({ cut, head, deeds }: Promised): boolean =>
  deeds.find('ready', stretchOf(cut, 0, (head?.end ?? 0) + opening / 2)) !== null
