import { inOrder } from '@/lib/documents/in-order'

/** A document in which suggestions wait for a decision: how many, and the first and the last of them. */
export type OpenDocument = { id: string; count: number; firstId: string; lastId: string }

/** Documents of one record with suggestions that wait, as seen from the one that is shown. */
export type Open = {
  /** Of each document in which some wait, the shown one among them, how many. */
  counts: ReadonlyMap<string, number>
  /** All but the shown one, in the order in which they are worked through: those behind it first. */
  others: OpenDocument[]
  /** The last one before the shown one; null where none is before it. */
  before: OpenDocument | null
}

type Placed = { id: string; parentId: string | null }

/** What waits in the documents of a record, document by document; `waiting` are the ids of what waits in one, in the order of reading. */
export function openIn(
  documents: readonly Placed[],
  shownId: string | null,
  waiting: (documentId: string) => readonly string[],
): Open {
  const ordered = inOrder(documents)
  const open = ordered.flatMap(({ id }, at): (OpenDocument & { at: number })[] => {
    const ids = waiting(id)
    const [firstId, lastId] = [ids[0], ids.at(-1)]
    return firstId && lastId ? [{ id, at, count: ids.length, firstId, lastId }] : []
  })
  const place = ordered.findIndex(({ id }) => id === shownId)
  const behind = open.filter(({ at }) => at > place)
  const ahead = open.filter(({ at }) => at < place)
  const plain = ({ id, count, firstId, lastId }: OpenDocument) => ({ id, count, firstId, lastId })
  const before = ahead.at(-1)
  return {
    counts: new Map(open.map(({ id, count }) => [id, count])),
    others: [...behind, ...ahead].map(plain),
    before: before ? plain(before) : null,
  }
}
