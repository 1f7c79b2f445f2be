import 'server-only'
import type { Prisma, Tx } from '@/lib/db'
import { isArchive, isMail, passesOn } from '@/lib/reading/facts'

const proposing = {
  id: true,
  parentId: true,
  name: true,
  sizeBytes: true,
  readState: true,
  readError: true,
  facts: true,
  suggestions: {
    where: { kind: 'ask' },
    orderBy: { start: 'asc' },
    select: { quote: true, start: true, end: true },
  },
  texts: { orderBy: { version: 'desc' }, take: 1, select: { text: true, language: true } },
} satisfies Prisma.DocumentSelect

/** A document with what a form can take from it: its facts, its demands, and its newest text. */
export type ProposingDocument = Prisma.DocumentGetPayload<{ select: typeof proposing }>

type Chosen = { ids: readonly string[]; only?: Prisma.DocumentWhereInput }

/**
 * Those of these documents that are there, in the order given; in the place of an archive what it holds, as far as that was
 * unpacked, and before a mail that passes another on that one. One statement; none where there is no id.
 */
export async function selectProposing(tx: Tx, workspaceId: string, chosen: Chosen): Promise<ProposingDocument[]> {
  const { ids, only = {} } = chosen
  if (ids.length === 0) return []
  const found = await tx.document.findMany({
    where: { ...only, workspaceId, OR: [{ id: { in: [...ids] } }, { parentId: { in: [...ids] } }] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
    select: proposing,
  })
  return ids.flatMap((id) => {
    const held = found.filter(({ parentId }) => parentId === id)
    const own = found.filter((one) => one.id === id)
    if (own.some(({ facts }) => isArchive(facts)) && held.length > 0) return held
    if (!own.some(({ facts }) => passesOn(facts))) return own
    // A mail with a mail on it is read by that one, once it is told what it is.
    const isWaiting = held.some(({ readState }) => readState === 'waiting' || readState === 'reading')
    return isWaiting ? held : [...held.filter(({ facts }) => isMail(facts)), ...own]
  })
}
