import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nullableDayOf, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { keyOf, listed, type Known } from '@/lib/imports/sheet/plan/known'
import { knownCases, knownInstitutions } from '@/lib/imports/sheet/plan/known-directory'
import { knownCommitments, knownLetters, knownReplies, knownSources } from '@/lib/imports/sheet/plan/known-record'

/** Reads what rows of these days can meet on the record. `days` are all days that the file names, and today. */
export async function readKnown(tx: Tx, actor: Actor, days: readonly Day[]): Promise<Known> {
  const { workspaceId } = actor
  const dates = days.map((day) => new Date(`${day}T00:00:00Z`))
  const organisations = await tx.organisation.findMany({ where: { workspaceId }, select: { id: true, name: true } })
  const members = await tx.member.findMany({
    where: { workspaceId, removedAt: null },
    select: { id: true, name: true, email: true },
  })
  const followUps = await tx.followUp.findMany({
    where: { workspaceId, dueOn: { in: dates } },
    select: { id: true, caseId: true, what: true, dueOn: true },
  })
  return {
    institutions: await knownInstitutions(tx, workspaceId),
    organisations: new Map(organisations.map(({ id, name }) => [name, id])),
    cases: await knownCases(tx, workspaceId),
    members: new Map(
      members.flatMap(
        ({ id, name, email }) =>
          [
            [keyOf(name), id],
            [keyOf(email), id],
          ] as const,
      ),
    ),
    letters: await knownLetters(tx, workspaceId, dates),
    replies: await knownReplies(tx, workspaceId, dates),
    sources: await knownSources(tx, workspaceId, dates),
    commitments: await knownCommitments(tx, workspaceId, dates),
    followUps: listed(
      followUps.map(({ id, caseId, what, dueOn }) => [keyOf(caseId, what, nullableDayOf(dueOn)), { id, isNew: false }]),
    ),
  }
}
