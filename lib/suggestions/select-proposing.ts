import 'server-only'
import type { Prisma, Tx } from '@/lib/db'
import { holdsOthers, isArchive, isMail, isSentBack, passesOn } from '@/lib/reading/facts'
import { isUnread } from '@/lib/suggestions/is-unread'
import { picturesAsLetter } from '@/lib/suggestions/pictures-as-letter'

const proposing = {
  id: true,
  parentId: true,
  name: true,
  mediaType: true,
  sizeBytes: true,
  readState: true,
  readError: true,
  facts: true,
  suggestions: {
    where: { kind: 'ask' },
    orderBy: { start: 'asc' },
    select: { quote: true, start: true, end: true },
  },
  texts: { orderBy: { version: 'desc' }, take: 1, select: { text: true, language: true, zones: true } },
} satisfies Prisma.DocumentSelect

/** A document with what a form can take from it: its facts, its demands, and its newest text. */
export type ProposingDocument = Prisma.DocumentGetPayload<{ select: typeof proposing }> & {
  /** Of a mail: the files that hang on it. */
  attached?: ProposingDocument[]
}

type Chosen = { ids: readonly string[]; only?: Prisma.DocumentWhereInput }

/** The documents that were chosen, and those that may say something for them, in order. */
export type Proposing = { chosen: ProposingDocument[]; saying: ProposingDocument[] }

/** Those up to the first that is not read yet: what stands behind it must not speak before it. */
function upToUnread(documents: readonly ProposingDocument[]): ProposingDocument[] {
  const at = documents.findIndex(isUnread)
  return at < 0 ? [...documents] : documents.slice(0, at + 1)
}

const heldBy = ({ id }: ProposingDocument, found: readonly ProposingDocument[]) =>
  found.filter(({ parentId }) => parentId === id)

/** What lies in an archive and a mailbox, and in archives there; mails with what hangs on them. */
function openHolder(own: ProposingDocument, found: readonly ProposingDocument[]): ProposingDocument[] {
  const opened = heldBy(own, found).flatMap((one): ProposingDocument[] => {
    const held = heldBy(one, found)
    if (isArchive(one.facts) && held.length > 0) return openHolder(one, found)
    return [isMail(one.facts) ? { ...one, attached: held } : one]
  })
  return upToUnread(opened)
}

/** What speaks for a document: of an archive and a mailbox what they hold, of a mail that passes another on that one. */
function sayingFor(own: ProposingDocument, found: readonly ProposingDocument[]): ProposingDocument[] {
  const held = heldBy(own, found)
  if (holdsOthers(own.facts) && held.length > 0) return openHolder(own, found)
  if (!passesOn(own.facts)) return [isMail(own.facts) ? { ...own, attached: held } : own]
  const mails = held.filter((one) =>
    one.facts === null ? isUnread(one) : isMail(one.facts) && !isSentBack(own.facts, one.facts),
  )
  return mails.some(isUnread) ? upToUnread(mails) : [...mails, own]
}

/** Three files deep in an archive: a letter on a mail in an archive in it. What hangs on the mails of a mailbox has no such bound. */
function insideOf(ids: readonly string[]): Prisma.DocumentWhereInput[] {
  const parentId = { in: [...ids] }
  const isOpened = { facts: { path: ['fileKind'], equals: 'zip' } } satisfies Prisma.DocumentWhereInput
  return [
    { parentId },
    { parent: { parentId, parent: isOpened } },
    { parent: { parent: { ...isOpened, parentId, parent: isOpened } } },
  ]
}

/**
 * Those of these documents that are there, in the order given, and what speaks for them. One statement; none where there is
 * no id. A form holds what was chosen, never what was found in it: that goes where its file goes.
 */
export async function selectProposing(tx: Tx, workspaceId: string, { ids, only = {} }: Chosen): Promise<Proposing> {
  if (ids.length === 0) return { chosen: [], saying: [] }
  const found = await tx.document.findMany({
    where: { ...only, workspaceId, OR: [{ id: { in: [...ids] } }, ...insideOf(ids)] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
    select: proposing,
  })
  const chosen = ids.flatMap((id) => found.filter((one) => one.id === id))
  const saying = chosen.flatMap((own) => sayingFor(own, found))
  return { chosen, saying: picturesAsLetter(saying) }
}
