import 'server-only'
import type { Prisma, Tx } from '@/lib/db'
import { holdsOthers, isMail, isSentBack, passesOn } from '@/lib/reading/facts'
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

/** Whether a document is still to be read: what it says is not known yet. */
export const isUnread = ({ readState }: Pick<ProposingDocument, 'readState'>) =>
  readState === 'waiting' || readState === 'reading'

/** Those up to the first that is not read yet: what stands behind it must not speak before it. */
function upToUnread(documents: readonly ProposingDocument[]): ProposingDocument[] {
  const at = documents.findIndex(isUnread)
  return at < 0 ? [...documents] : documents.slice(0, at + 1)
}

/** What speaks for a document: of an archive and a mailbox what they hold, of a mail that passes another on that one. */
function sayingFor(own: ProposingDocument, held: readonly ProposingDocument[]): ProposingDocument[] {
  if (holdsOthers(own.facts) && held.length > 0) return upToUnread(held)
  if (!passesOn(own.facts)) return [isMail(own.facts) ? { ...own, attached: [...held] } : own]
  const mails = held.filter((one) =>
    one.facts === null ? isUnread(one) : isMail(one.facts) && !isSentBack(own.facts, one.facts),
  )
  return mails.some(isUnread) ? upToUnread(mails) : [...mails, own]
}

/**
 * Those of these documents that are there, in the order given, and what speaks for them. One statement; none where there is
 * no id. A form holds what was chosen, never what was found in it: that goes where its file goes.
 */
export async function selectProposing(tx: Tx, workspaceId: string, { ids, only = {} }: Chosen): Promise<Proposing> {
  if (ids.length === 0) return { chosen: [], saying: [] }
  const found = await tx.document.findMany({
    where: { ...only, workspaceId, OR: [{ id: { in: [...ids] } }, { parentId: { in: [...ids] } }] },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
    select: proposing,
  })
  const chosen = ids.flatMap((id) => found.filter((one) => one.id === id))
  const saying = chosen.flatMap((own) =>
    sayingFor(
      own,
      found.filter(({ parentId }) => parentId === own.id),
    ),
  )
  return { chosen, saying: picturesAsLetter(saying) }
}
