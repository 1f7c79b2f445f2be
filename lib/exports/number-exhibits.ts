import type { ChosenFile, ChosenLetter, ChosenReply, ChosenSource } from '@/lib/exports/chosen-fields'
import type { ExportOrder } from '@/lib/exports/schema'
import type { Chosen } from '@/lib/exports/select-chosen'

type Owner = { replyId: string | null; sourceId: string | null; letterId: string | null }

export type Labels = {
  letter: (id: string) => string | null
  /** A reply or source. */
  exhibit: (id: string) => string | null
  commitment: (id: string) => string | null
  /** Recipients are numbered within their letter. */
  recipient: (id: string) => number | null
  /** The letter, reply or source that a document belongs to, if it is in the history. */
  ofDocument: (owner: Owner) => string | null
  file: (id: string) => string
  /** Files of the history in the order of their numbers, each with the label of what it belongs to. */
  files: { file: ChosenFile; belongsTo: string }[]
}

/** How many numbers of each sort are taken: those of the cases before, where several go into one export. */
export type Taken = { letters: number; exhibits: number; commitments: number; files: number }

export const noneTaken: Taken = { letters: 0, exhibits: 0, commitments: 0, files: 0 }

/**
 * Gives everything that was chosen its number: letters L, replies and sources E in the order of their days (or by whom
 * they are from, then by day), commitments C, files F. The same choice always gets the same numbers.
 */
export function numberExhibits(chosen: Chosen, order: ExportOrder = 'chronological', taken = noneTaken): Labels {
  const numbered = (ids: { id: string }[], letter: string, after: number) =>
    new Map(ids.map(({ id }, index) => [id, `${letter} ${after + index + 1}`]))
  const letters = numbered(inOrderOf(chosen.letters.map(asLine), order), 'L', taken.letters)
  const lines = [...chosen.replies, ...chosen.sources].map(asLine)
  const exhibits = numbered(inOrderOf(lines, order), 'E', taken.exhibits)
  const commitments = numbered(chosen.commitments, 'C', taken.commitments)
  const recipients = new Map(
    chosen.letters.flatMap((letter) => letter.recipients.map(({ id }, index) => [id, index + 1] as const)),
  )
  const files = filesOf(chosen, (id) => letters.get(id) ?? exhibits.get(id) ?? null)
  const fileNumbers = new Map(files.map(({ file }, index) => [file.id, `F ${taken.files + index + 1}`]))
  return {
    letter: (id) => letters.get(id) ?? null,
    exhibit: (id) => exhibits.get(id) ?? null,
    commitment: (id) => commitments.get(id) ?? null,
    recipient: (id) => recipients.get(id) ?? null,
    ofDocument: ({ replyId, sourceId, letterId }) =>
      letters.get(letterId ?? '') ?? exhibits.get(replyId ?? sourceId ?? '') ?? null,
    file: (id) => fileNumbers.get(id) ?? '',
    files,
  }
}

type Line = { id: string; on: Date; who: string }

function asLine(item: ChosenLetter | ChosenReply | ChosenSource): Line {
  if ('recipients' in item) {
    return { id: item.id, on: item.sentOn ?? new Date(0), who: item.recipients[0]?.institution.name ?? '' }
  }
  if ('receivedOn' in item) return { id: item.id, on: item.receivedOn, who: item.institution.name }
  return { id: item.id, on: item.datedOn, who: item.publishers[0]?.institution.name ?? '' }
}

const inOrderOf = (lines: Line[], order: ExportOrder) =>
  lines.toSorted(
    (a, b) =>
      (order === 'by_recipient' ? a.who.localeCompare(b.who) : 0) ||
      a.on.getTime() - b.on.getTime() ||
      a.id.localeCompare(b.id),
  )

function filesOf(chosen: Chosen, labelOf: (id: string) => string | null): Labels['files'] {
  const owners = [
    ...chosen.letters.map((letter) => ({
      id: letter.id,
      documents: [...letter.documents, ...letter.recipients.flatMap(({ documents }) => documents)],
    })),
    ...chosen.replies,
    ...chosen.sources,
  ]
  return owners.flatMap(({ id, documents }) => {
    const belongsTo = labelOf(id)
    return belongsTo ? documents.map((file) => ({ file, belongsTo })) : []
  })
}
