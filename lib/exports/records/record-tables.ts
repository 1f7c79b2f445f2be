import type { Labels } from '@/lib/exports/number-exhibits'
import type { RecordRow, RecordTables } from '@/lib/exports/record-columns'
import { asDay, asLines, asText } from '@/lib/exports/records/cells'
import { commitmentRow, followUpRow, updateRows } from '@/lib/exports/records/commitment-rows'
import { letterRow, recipientKey, recipientRows } from '@/lib/exports/records/letter-rows'
import { replyRow, sourceRow } from '@/lib/exports/records/reply-rows'
import type { Chosen } from '@/lib/exports/select-chosen'

/** One case of an export: what is said of it, what was chosen of it, and the numbers that this got. */
export type RecordCase = {
  code: string
  title: string
  question: string
  summary: string
  openedOn: Date
  closedOn: Date | null
  tags: string[]
  chosen: Chosen
  labels: Labels
}

type Institution = Chosen['replies'][number]['institution']

/** Institutions that the chosen items name, and the bodies these belong to, each once, by name. */
function institutionRows(cases: RecordCase[]): RecordRow[] {
  const named: Institution[] = cases.flatMap(({ chosen }) => [
    ...chosen.letters.flatMap(({ recipients }) => recipients.map(({ institution }) => institution)),
    ...chosen.replies.map(({ institution }) => institution),
    ...chosen.sources.flatMap(({ publishers }) => publishers.map(({ institution }) => institution)),
    ...chosen.commitments.flatMap(({ institutions }) => institutions.map(({ institution }) => institution)),
    ...chosen.claims.flatMap(({ institution }) => institution ?? []),
  ])
  const rows = new Map<string, RecordRow>()
  for (const { parent } of named) if (parent) rows.set(parent.name, { name: parent.name })
  for (const one of named) {
    rows.set(one.name, {
      name: one.name,
      short_name: asText(one.shortName),
      part_of: asText(one.parent?.name),
      place: asText(one.place),
      address: asText(one.address),
      email: asText(one.email),
      languages: asLines(one.languages),
      reply_rule: asText(one.replyRuleId),
    })
  }
  return [...rows.values()].toSorted((a, b) => asText(a.name).localeCompare(asText(b.name), 'en'))
}

function aboutOf(followUp: Chosen['followUps'][number], { chosen, labels }: RecordCase): string {
  const letter = chosen.letters.find(({ recipients }) => recipients.some(({ id }) => id === followUp.recipientId))
  if (letter && followUp.recipientId) return recipientKey(labels, letter.id, followUp.recipientId)
  const { commitmentId, replyId, letterId } = followUp
  return labels.commitment(commitmentId ?? '') ?? labels.exhibit(replyId ?? '') ?? labels.letter(letterId ?? '') ?? ''
}

/**
 * What was chosen of one case or several as sheets: the same columns that an import reads. Rows stand by number, so that
 * equal choices give equal sheets. What was redacted in `chosen` is redacted here.
 */
export function recordTables(cases: RecordCase[]): RecordTables {
  const byKey = (key: string) => (a: RecordRow, b: RecordRow) =>
    asText(a[key]).localeCompare(asText(b[key]), 'en', { numeric: true })
  const of = (rowsOf: (one: RecordCase) => RecordRow[], key: string) => cases.flatMap(rowsOf).toSorted(byKey(key))
  const followUps = cases.flatMap((one) =>
    one.chosen.followUps.map((followUp) => ({ followUp, code: one.code, about: aboutOf(followUp, one) })),
  )
  return {
    institutions: institutionRows(cases),
    cases: cases.map(({ code, title, question, summary, openedOn, closedOn, tags }) => ({
      code,
      title,
      question,
      summary,
      opened_on: asDay(openedOn),
      closed_on: asDay(closedOn),
      themes: asLines(tags),
    })),
    letters: of(({ chosen, code, labels }) => chosen.letters.map((one) => letterRow(one, code, labels)), 'letter'),
    recipients: of(({ chosen, labels }) => chosen.letters.flatMap((one) => recipientRows(one, labels)), 'recipient'),
    replies: of(({ chosen, code, labels }) => chosen.replies.map((one) => replyRow(one, code, labels)), 'reply'),
    sources: of(({ chosen, code, labels }) => chosen.sources.map((one) => sourceRow(one, code, labels)), 'source'),
    commitments: of(
      ({ chosen, code, labels }) => chosen.commitments.map((one) => commitmentRow(one, code, labels)),
      'commitment',
    ),
    updates: of(({ chosen, labels }) => chosen.commitments.flatMap((one) => updateRows(one, labels)), 'update'),
    follow_ups: followUps.map(({ followUp, code, about }, index) => followUpRow(followUp, index + 1, code, about)),
  }
}
