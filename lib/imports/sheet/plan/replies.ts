import type { Day } from '@/lib/dates'
import type { RecordRow } from '@/lib/exports/record-columns'
import { RefusedRow } from '@/lib/imports/sheet/mapping'
import { caseOf } from '@/lib/imports/sheet/plan/cases'
import { planDocument } from '@/lib/imports/sheet/plan/documents'
import {
  dayIn,
  language,
  listOf,
  neededDay,
  neededText,
  nullableTextOf,
  textOf,
  url,
} from '@/lib/imports/sheet/plan/fields'
import { institutionNamed } from '@/lib/imports/sheet/plan/institutions'
import { keyOf } from '@/lib/imports/sheet/plan/known'
import { add, addTo, meet, move, name, named, tell, type Planner } from '@/lib/imports/sheet/plan/planner'
import type { LetterRef, RecipientRef, ReplyRef, SourceRef } from '@/lib/imports/sheet/plan/refs'
import { stateAfterReply } from '@/lib/replies/status'
import type { ReplyKind } from '@/prisma/generated/enums'

/** Says that a reply answers a recipient, and moves its state as far as the kind of the reply implies. */
function answer(planner: Planner, reply: ReplyRef, recipient: RecipientRef): void {
  if (reply.answers.has(recipient.id)) return
  add(planner, 'replyRecipient', { replyId: reply.id, recipientId: recipient.id })
  reply.answers.add(recipient.id)
  planner.undoable(() => reply.answers.delete(recipient.id))
  if (recipient.isStateGiven) return
  if (!recipient.letter.sentOn) throw new RefusedRow('draft_not_sent', { column: 'answers' })
  const [from, to] = [recipient.state, stateAfterReply(reply.kind, recipient.state)]
  if (!to) return
  const { caseId } = recipient.letter
  move(planner, { recipientId: recipient.id, caseId, from, to, on: reply.receivedOn, isNew: recipient.isNew })
  recipient.state = to
  planner.undoable(() => (recipient.state = from))
  tell(planner, { type: 'recipient.state_set', subjectId: recipient.id, caseId, data: { from, to, replyId: reply.id } })
}

const hasText = (row: RecordRow) => (row.text ?? '').trim() !== ''

/** Two rows with two texts are two replies, also when they came on one day. */
const saysTheSame = ({ isNew, documents }: ReplyRef, row: RecordRow) =>
  !isNew || !hasText(row) || documents.length === 0 || documents.some(({ text }) => text === row.text)

type About = { caseId: string; from: { id: string; name: string }; receivedOn: Day; answers: readonly RecipientRef[] }

function planNew(planner: Planner, row: RecordRow, { caseId, from, receivedOn, answers }: About): ReplyRef {
  const id = planner.newId()
  const kind = (row.kind || 'substantive') as ReplyKind
  const datedOn = dayIn(row, 'dated_on')
  const reply: ReplyRef = {
    table: 'reply',
    id,
    caseId,
    isNew: true,
    on: datedOn ?? receivedOn,
    institutions: [from.name],
    documents: [],
    documentCount: 0,
    kind,
    receivedOn,
    answers: new Set(),
  }
  add(planner, 'reply', {
    id,
    caseId,
    institutionId: from.id,
    kind,
    subject: textOf(row, 'subject', 500),
    datedOn,
    receivedOn,
    channel: row.channel || 'email',
    theirReference: nullableTextOf(row, 'their_reference', 200),
    signatory: nullableTextOf(row, 'signatory', 200),
    signatoryFunction: nullableTextOf(row, 'signatory_function', 200),
    language: language(row),
    promisedOn: dayIn(row, 'promised_on'),
    createdById: planner.actor.memberId,
  })
  tell(planner, {
    type: 'reply.recorded',
    subjectId: id,
    caseId,
    data: { kind, answers: answers.map((one) => one.id) },
  })
  if (hasText(row)) planDocument(planner, reply, row.text ?? '', 'reply.txt', true)
  for (const one of answers) answer(planner, reply, one)
  return reply
}

/** Plans a reply to recipients, or meets the same one: the same case, institution and day. */
export function planReply(
  planner: Planner,
  row: RecordRow,
  caseId: string,
  answers: readonly RecipientRef[],
): ReplyRef {
  const receivedOn = neededDay(row, 'received_on')
  const from = institutionNamed(planner, row.institution ?? '')
  const key = keyOf(caseId, from.id, receivedOn)
  const met = meet(
    planner,
    planner.known.replies.get(key)?.filter((one) => saysTheSame(one, row)),
    Boolean(row.reply),
  )
  if (met) {
    if (met.isNew && met.documentCount === 0 && hasText(row))
      planDocument(planner, met, row.text ?? '', 'reply.txt', true)
    for (const one of answers) answer(planner, met, one)
    name(planner, 'replies', row.reply, met)
    return met
  }
  const reply = planNew(planner, row, { caseId, from, receivedOn, answers })
  addTo(planner, planner.known.replies, key, reply)
  name(planner, 'replies', row.reply, reply)
  return reply
}

/** The recipients that a cell names: of a letter all, else the one. */
function answered(planner: Planner, label: string): RecipientRef[] {
  const found = named<RecipientRef | LetterRef>(planner, ['recipients', 'letters'], label)
  if (!found) throw new RefusedRow('names_nothing', { column: 'answers', value: label })
  return 'recipients' in found ? found.recipients : [found]
}

/** Plans a row of the sheet of replies. Without a case it lies in the case of the letter that it answers. */
export function planReplyRow(planner: Planner, row: RecordRow): void {
  const answers = listOf(row, 'answers').flatMap((label) => answered(planner, label))
  const [first] = answers
  const caseId = row.case || !first ? caseOf(planner, row).id : first.letter.caseId
  planReply(planner, row, caseId, answers)
}

/** Plans a row of the sheet of sources, or meets the same one: the same case, title and day. */
export function planSource(planner: Planner, row: RecordRow): void {
  const title = neededText(row, 'title', 500)
  const datedOn = neededDay(row, 'dated_on')
  const { id: caseId } = caseOf(planner, row)
  const key = keyOf(caseId, title, datedOn)
  const met = meet(planner, planner.known.sources.get(key), Boolean(row.source))
  if (met) return name(planner, 'sources', row.source, met)
  const publishers = [
    ...new Map(
      listOf(row, 'publishers')
        .map((one) => institutionNamed(planner, one))
        .map((one) => [one.id, one]),
    ).values(),
  ]
  if (publishers.length === 0) throw new RefusedRow('missing', { column: 'publishers' })
  const id = planner.newId()
  const source: SourceRef = {
    table: 'source',
    id,
    caseId,
    isNew: true,
    on: datedOn,
    institutions: publishers.map((one) => one.name),
    documents: [],
    documentCount: 0,
  }
  const kind = row.kind || 'other'
  add(planner, 'source', {
    id,
    caseId,
    kind,
    title,
    datedOn,
    url: url(row, 'address'),
    language: language(row),
    createdById: planner.actor.memberId,
  })
  for (const [position, one] of publishers.entries())
    add(planner, 'sourcePublisher', { sourceId: id, institutionId: one.id, position })
  tell(planner, { type: 'source.recorded', subjectId: id, caseId, data: { kind } })
  if (hasText(row)) planDocument(planner, source, row.text ?? '', 'source.txt', true)
  addTo(planner, planner.known.sources, key, source)
  name(planner, 'sources', row.source, source)
}
