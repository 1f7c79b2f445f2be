import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { createCase } from '@/lib/cases/create-case'
import { dateOf, todayIn } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { recordEvent } from '@/lib/timeline/record-event'

/** Opens a case for a letter that has none yet, with the next free code of the year, in the letter's transaction. */
export async function openCaseOnTheFly(tx: Tx, actor: Actor, title: string): Promise<string> {
  const about = { title, openedOn: dateOf(todayIn(actor.timeZone)), leadId: actor.memberId }
  const { id, code } = await createCase(tx, actor, about, null)
  await recordEvent(tx, actor, { type: 'case.opened', subjectId: id, caseId: id, data: { code } })
  return id
}
