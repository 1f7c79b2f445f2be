import type { Chosen, ChosenFile } from '@/lib/exports/select-chosen'

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

/**
 * Gives everything that was chosen its number: letters L, replies and sources E in the order of their days, commitments
 * C, files F. The same choice always gets the same numbers.
 */
export function numberExhibits(chosen: Chosen): Labels {
  const letters = new Map(chosen.letters.map(({ id }, index) => [id, `L ${index + 1}`]))
  const dated = [
    ...chosen.replies.map(({ id, receivedOn }) => ({ id, on: receivedOn })),
    ...chosen.sources.map(({ id, datedOn }) => ({ id, on: datedOn })),
  ].sort((a, b) => a.on.getTime() - b.on.getTime() || a.id.localeCompare(b.id))
  const exhibits = new Map(dated.map(({ id }, index) => [id, `E ${index + 1}`]))
  const commitments = new Map(chosen.commitments.map(({ id }, index) => [id, `C ${index + 1}`]))
  const recipients = new Map(
    chosen.letters.flatMap((letter) => letter.recipients.map(({ id }, index) => [id, index + 1] as const)),
  )
  const files = filesOf(chosen, (id) => letters.get(id) ?? exhibits.get(id) ?? null)
  const fileNumbers = new Map(files.map(({ file }, index) => [file.id, `F ${index + 1}`]))
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
