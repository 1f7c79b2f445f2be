import type { RecordRow } from '@/lib/exports/record-columns'
import { RefusedRow } from '@/lib/imports/sheet/mapping'
import { caseOf } from '@/lib/imports/sheet/plan/cases'
import { dayIn, neededDay, neededText, textOf } from '@/lib/imports/sheet/plan/fields'
import { keyOf } from '@/lib/imports/sheet/plan/known'
import { add, addTo, meet, name, named, tell, type Planner } from '@/lib/imports/sheet/plan/planner'
import type { CommitmentRef, LetterRef, RecipientRef, ReplyRef } from '@/lib/imports/sheet/plan/refs'

type About = { caseId: string; letterId?: string; recipientId?: string; replyId?: string; commitmentId?: string }

/** What a follow-up of the file is about, with its case. */
function aboutOf(planner: Planner, label: string): About {
  const letter = named<LetterRef>(planner, ['letters'], label)
  if (letter) return { caseId: letter.caseId, letterId: letter.id }
  const recipient = named<RecipientRef>(planner, ['recipients'], label)
  if (recipient) return { caseId: recipient.letter.caseId, recipientId: recipient.id }
  const reply = named<ReplyRef>(planner, ['replies'], label)
  if (reply) return { caseId: reply.caseId, replyId: reply.id }
  const commitment = named<CommitmentRef>(planner, ['commitments'], label)
  if (!commitment) throw new RefusedRow('names_nothing', { column: 'about', value: label.slice(0, 60) })
  return { caseId: commitment.caseId, commitmentId: commitment.id }
}

function assigneeOf(planner: Planner, who: string): string | null {
  if (who === '') return null
  const id = planner.known.members.get(keyOf(who)) ?? null
  if (!id) planner.notes.push({ key: 'who_unknown', values: { value: who.slice(0, 60) } })
  return id
}

/** Plans a follow-up, or meets the same one: the same case, words and day. */
export function planFollowUp(planner: Planner, row: RecordRow, about: About): void {
  const what = neededText(row, 'what', 500)
  const dueOn = neededDay(row, 'due_on')
  const { caseId } = about
  const key = keyOf(caseId, what, dueOn)
  if (meet(planner, planner.known.followUps.get(key), Boolean(row.follow_up))) return
  const id = planner.newId()
  const doneOn = dayIn(row, 'done_on')
  add(planner, 'followUp', {
    id,
    ...about,
    what,
    assigneeId: assigneeOf(planner, textOf(row, 'who', 200)),
    dueOn,
    doneOn,
    result: textOf(row, 'result', 5000),
    createdById: planner.actor.memberId,
  })
  tell(planner, { type: 'follow_up.planned', subjectId: id, caseId, data: { dueOn } })
  if (doneOn) tell(planner, { type: 'follow_up.done', subjectId: id, caseId, data: { doneOn } })
  addTo(planner, planner.known.followUps, key, { id, isNew: true })
  name(planner, 'follow_ups', row.follow_up, { id })
}

/** Plans a row of the sheet of follow-ups. Without a case it lies in the case of what it is about. */
export function planFollowUpRow(planner: Planner, row: RecordRow): void {
  const about = row.about ? aboutOf(planner, row.about) : null
  if (about && !row.case) return planFollowUp(planner, row, about)
  planFollowUp(planner, row, { ...about, caseId: caseOf(planner, row).id })
}
