import type { Day } from '@/lib/dates'
import { calendarFor, makesDue, ruleOn, type Book } from '@/lib/deadlines/book'
import { pausedSince } from '@/lib/deadlines/clock'
import { dueOn } from '@/lib/deadlines/count-due'
import type { Calendar, Clock, DueDay, ReplyRule, RuleInForce, Trigger } from '@/lib/deadlines/schema'
import type { Channel, LetterKind } from '@/prisma/generated/enums'

/** An institution and those above it, own first: the rule for each kind of letter, the rule for any, the calendar. */
export type InstitutionInLine = {
  ruleFor: Partial<Record<LetterKind, string>>
  anyRule: string | null
  calendarId: string | null
}

/** The separate dates of one recipient. */
export type KnownDays = {
  sentOn: Day | null
  deliveredOn: Day | null
  receivedOn: Day | null
  registeredOn: Day | null
}

/** What the day of a trigger was taken from, where it is not known itself. */
export type Assumed = 'delivered' | 'sent' | null

/** Channels by which a letter is there on the day it is sent. By post it is not, and nothing is assumed. */
const arrivesAtOnce: readonly Channel[] = ['email', 'portal']

/**
 * The day of a trigger. Without a day of receipt, proof of delivery stands for it, and for e-mail and portals the day of
 * sending. Registration is the institution's own deed and never assumed.
 */
export function triggerDay(trigger: Trigger, days: KnownDays, channel: Channel): { on: Day | null; assumed: Assumed } {
  if (trigger === 'sent') return { on: days.sentOn, assumed: null }
  if (trigger === 'registered') return { on: days.registeredOn, assumed: null }
  if (days.receivedOn) return { on: days.receivedOn, assumed: null }
  if (days.deliveredOn) return { on: days.deliveredOn, assumed: 'delivered' }
  return arrivesAtOnce.includes(channel) ? { on: days.sentOn, assumed: 'sent' } : { on: null, assumed: null }
}

/** The rule for a kind of letter: the nearest up the hierarchy, and at each institution the one for this kind first. */
export function ruleFor(book: Book, line: readonly InstitutionInLine[], kind: LetterKind): ReplyRule | null {
  for (const { ruleFor: forKind, anyRule } of line) {
    for (const id of [forKind[kind], anyRule]) {
      const rule = id ? book.rule(id) : null
      if (!rule || rule.owedBy === 'us') continue
      if (id === forKind[kind] || rule.kinds.length === 0 || rule.kinds.includes(kind)) return rule
    }
  }
  return null
}

export type Subject = {
  line: readonly InstitutionInLine[]
  kind: LetterKind
  channel: Channel
  days: KnownDays
  clock: Clock
}

type Found = { rule: ReplyRule; version: RuleInForce; calendar: Calendar | null; triggerOn: Day; assumed: Assumed }

/** What is due, or why nothing is claimed to be due. */
export type Derived =
  | ({ due: DueDay } & Found)
  | { due: null; why: 'no_rule' }
  | { due: null; why: 'waits' | 'not_in_force'; rule: ReplyRule; trigger: Trigger }
  | ({ due: null; why: 'draft' | 'no_term' | 'paused' } & Found)

/**
 * Derives the due day of one recipient from the rules, the calendars and what was recorded. The only way to a due day.
 * `count` may be one that remembers what it counted, where many are derived at once.
 */
export function deriveDue(book: Book, subject: Subject, count = dueOn): Derived {
  const rule = ruleFor(book, subject.line, subject.kind)
  if (!rule) return { due: null, why: 'no_rule' }
  // Versions may count from different triggers; the first whose own trigger day lies in its time is in force.
  const candidates = [...rule.versions].reverse()
  const trigger = candidates[0]?.trigger ?? 'received'
  let isKnown = false
  for (const candidate of candidates) {
    const { on, assumed } = triggerDay(candidate.trigger, subject.days, subject.channel)
    if (!on) continue
    isKnown = true
    const version = ruleOn(rule, on)
    if (version?.version !== candidate.version) continue
    const theirs = subject.line.find(({ calendarId }) => calendarId !== null)?.calendarId ?? null
    const calendar = calendarFor(book, version, theirs)
    const found: Found = { rule, version, calendar, triggerOn: on, assumed }
    if (!version.term) return { due: null, why: 'no_term', ...found }
    if (!makesDue(version)) return { due: null, why: 'draft', ...found }
    const due = count(version, on, calendar, subject.clock)
    if (due) return { due, ...found }
    return { due: null, why: pausedSince(subject.clock) ? 'paused' : 'no_term', ...found }
  }
  return { due: null, why: isKnown ? 'not_in_force' : 'waits', rule, trigger }
}
