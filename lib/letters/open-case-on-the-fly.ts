import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, todayIn } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { recordEvent } from '@/lib/timeline/record-event'

/** Opens a case for a letter that has none yet, with the next free code of the year, in the letter's transaction. */
export async function openCaseOnTheFly(tx: Tx, actor: Actor, title: string): Promise<string> {
  const { workspaceId, memberId } = actor
  const today = todayIn(actor.timeZone)
  const year = today.slice(0, 4)
  const taken = await tx.case.findMany({
    where: { workspaceId, code: { startsWith: `${year}-` } },
    select: { code: true },
  })
  // Compared as numbers: as text, 99 would come after 100.
  const last = taken.reduce((most, { code }) => Math.max(most, Number(code.slice(5)) || 0), 0)
  const code = `${year}-${String(last + 1).padStart(2, '0')}`
  const { id } = await tx.case.create({
    data: { workspaceId, code, title, openedOn: dateOf(today), leadId: memberId },
    select: { id: true },
  })
  await recordEvent(tx, actor, { type: 'case.opened', subjectId: id, caseId: id, data: { code } })
  return id
}
