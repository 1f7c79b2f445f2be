import { factsOf, isArchive } from '@/lib/reading/facts'
import { containedLetters, type ContainedLetter } from '@/lib/suggestions/contained-letters'
import type { HeldLetter } from '@/lib/suggestions/candidate-letters'
import type { DirectoryEntry } from '@/lib/suggestions/match-institution'
import { isUnread } from '@/lib/suggestions/is-unread'
import type { ProposingDocument } from '@/lib/suggestions/select-proposing'

/** What the words of files are held against: the directory, letters of ours, and the letter inside a file that a person chose. */
export type HeldAgainst = {
  institutions: readonly DirectoryEntry[]
  letters: readonly HeldLetter[]
  chosenId?: string | null
}

/**
 * The first of the documents that says anything; undefined while none does, or while one before it is not read yet. The list of
 * an archive says nothing.
 */
function firstSaying(documents: readonly ProposingDocument[]): ProposingDocument | undefined {
  const first = documents.find((one) => isUnread(one) || (factsOf(one.facts) !== null && !isArchive(one.facts)))
  return first && factsOf(first.facts) !== null ? first : undefined
}

/** Whether these documents say anything yet: what they are held against is needed only then. */
export const doPropose = (documents: readonly ProposingDocument[]): boolean => firstSaying(documents) !== undefined

/** Several letters inside a file wait for each other: which of them is the reply cannot be told by the first. */
const areStillOpening = (documents: readonly ProposingDocument[]) =>
  documents.filter(({ parentId }) => parentId !== null).length > 1 && documents.some(isUnread)

type Speaking = { main: ProposingDocument | undefined; contained: ContainedLetter[] }

/** The first document that says anything, for forms of one letter of ours or of a source. */
export const chooseFirst = (documents: readonly ProposingDocument[]): Speaking => ({
  main: firstSaying(documents),
  contained: [],
})

/**
 * The document that speaks for the form of a reply: of several letters inside a file (`contained`, the most probable first) the
 * one that a person chose, else the most probable; else the first that says anything.
 */
export function chooseReply(documents: readonly ProposingDocument[], held: HeldAgainst): Speaking {
  if (areStillOpening(documents)) return { main: undefined, contained: [] }
  const contained = containedLetters(documents, held)
  if (contained.length < 2) return chooseFirst(documents)
  const wanted = contained.find(({ documentId }) => documentId === held.chosenId) ?? contained[0]
  return { main: documents.find(({ id }) => id === wanted?.documentId), contained }
}
