import type { ChosenReply, ChosenSource } from '@/lib/exports/chosen-fields'
import type { Labels } from '@/lib/exports/number-exhibits'
import type { RecordRow } from '@/lib/exports/record-columns'
import { asDay, asLines, asText, textOf } from '@/lib/exports/records/cells'
import { recipientKey } from '@/lib/exports/records/letter-rows'

/** A reply as a line of its sheet; `code` is that of its case. */
export const replyRow = (reply: ChosenReply, code: string, labels: Labels): RecordRow => ({
  reply: asText(labels.exhibit(reply.id)),
  case: code,
  answers: asLines(
    reply.answers
      .map(({ recipientId, recipient }) => recipientKey(labels, recipient.letterId, recipientId))
      .filter((key) => key !== ''),
  ),
  institution: reply.institution.name,
  kind: reply.kind,
  subject: reply.subject,
  dated_on: asDay(reply.datedOn),
  received_on: asDay(reply.receivedOn),
  channel: reply.channel,
  language: reply.language,
  their_reference: asText(reply.theirReference),
  signatory: asText(reply.signatory),
  signatory_function: asText(reply.signatoryFunction),
  promised_on: asDay(reply.promisedOn),
  text: textOf(reply.documents),
})

/** A source as a line of its sheet; `code` is that of its case. */
export const sourceRow = (source: ChosenSource, code: string, labels: Labels): RecordRow => ({
  source: asText(labels.exhibit(source.id)),
  case: code,
  kind: source.kind,
  title: source.title,
  publishers: asLines(source.publishers.map(({ institution }) => institution.name)),
  dated_on: asDay(source.datedOn),
  address: asText(source.url),
  language: source.language,
  text: textOf(source.documents),
})
