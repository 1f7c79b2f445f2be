import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { makesDue } from '@/lib/deadlines/book'
import { ruleFor } from '@/lib/deadlines/derive-due'
import { choicesOf, type RuleChoices } from '@/lib/reply-rules/choices-of'
import { loadBookFor, type LineAbove } from '@/lib/reply-rules/load-book'
import { LetterKind } from '@/prisma/generated/enums'

/** `from` names the institution above that something is inherited from; null where it is the institution's own. */
export type RuleInForceFor = {
  kind: LetterKind
  /** What was given for this very kind, by its id; null inherits. */
  givenId: string | null
  rule: { id: string; name: string; isDraft: boolean; from: string | null } | null
}
export type RulesInForce = {
  kinds: RuleInForceFor[]
  givenCalendarId: string | null
  calendar: { id: string; name: string; from: string | null } | null
  choices: RuleChoices
}

/**
 * Which rule an institution answers each kind of letter by, and by which calendar it counts, own or inherited from where;
 * and what it could be given instead. One statement.
 */
export async function getRulesInForce(actor: Actor, institutionId: string): Promise<RulesInForce> {
  return readRecord(actor, async (tx) => {
    const { book, line } = await loadBookFor(tx, actor.workspaceId, institutionId)
    const above = (found: LineAbove) => (found.id === institutionId ? null : found.name)
    const kinds = Object.values(LetterKind).map((kind): RuleInForceFor => {
      const giver = line.find((one) => ruleFor(book, [one], kind))
      const rule = giver && ruleFor(book, [giver], kind)
      const newest = rule?.versions.at(-1)
      return {
        kind,
        givenId: line[0]?.ruleFor[kind] ?? null,
        rule: rule
          ? { id: rule.id, name: rule.name, isDraft: newest ? !makesDue(newest) : true, from: above(giver) }
          : null,
      }
    })
    const keeper = line.find(({ calendarId }) => calendarId !== null)
    const calendar = keeper?.calendarId ? book.calendar(keeper.calendarId) : null
    return {
      kinds,
      choices: choicesOf(book),
      givenCalendarId: line[0]?.calendarId ?? null,
      calendar: keeper && calendar ? { id: calendar.id, name: calendar.name, from: above(keeper) } : null,
    }
  })
}
