import type { Cue } from '@/lib/reading/rules/lexicon'
import { doneForms, forms, subjects, type Form, type Subject } from '@/lib/reading/rules/grammar'
import { numbersOf } from '@/lib/reading/rules/told'

/** Forms of what is to come, goes on or is meant to be. */
export const openForms: Form[] = [
  'future',
  'future_passive',
  'planned',
  'progressive',
  'progressive_passive',
  'ongoing',
  'intend',
  'aim',
  'commit',
]

/** Forms that count together. */
export const groups = [
  { group: 'open', members: new Set(openForms) },
  { group: 'done', members: new Set(doneForms) },
] as const

/** Sorts of deeds that are told of what is to come. */
export const deeds: Cue[] = ['inform', 'propose', 'fund', 'assess', 'engage', 'act']

/** A verb of a main clause, of a clause that hangs on it, of what somebody thinks or says. */
export const levels = ['m', 's', 'r'] as const
export type Level = (typeof levels)[number]

/** Who acts, or whom *it* stands for. */
export type Actor = Subject | `it_${Subject}`
const actors: Actor[] = [...subjects, ...subjects.map((subject) => `it_${subject}` as const)]

/** Numbers of the features that verbs have, by level, form, who acts and deed. */
export const ofForm = numbersOf(levels, forms, (level, form) => `${level}_${form}`)
export const ofFormBy = numbersOf(forms, actors, (form, actor) => `m_${form}_${actor}`)
export const ofNegated = numbersOf(levels, forms, (level, form) => `${level}_${form}_negated`)
export const ofFirst = numbersOf(['first'], forms, (first, form) => `${first}_${form}`).first
export const ofDeed = numbersOf(['m_open'], deeds, (open, deed) => `${open}_${deed}`).m_open
export const ofAgent = numbersOf(levels, subjects, (level, agent) => `${level}_by_${agent}`)
export const ofGroup = {
  open: numbersOf(levels, [...actors, 'negated'], (level, actor) => `${level}_open_${actor}`),
  done: numbersOf(levels, [...actors, 'negated'], (level, actor) => `${level}_done_${actor}`),
}
