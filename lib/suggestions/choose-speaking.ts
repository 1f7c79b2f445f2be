import { factsOf, isArchive, isMail } from '@/lib/reading/facts'
import { containedLetters, type ContainedLetter } from '@/lib/suggestions/contained-letters'
import type { HeldLetter } from '@/lib/suggestions/candidate-letters'
import type { DirectoryEntry } from '@/lib/suggestions/match-institution'
import { letterBroughtBy } from '@/lib/suggestions/covering-mail'
import { isOurs, type OurSide } from '@/lib/suggestions/is-ours'
import { isUnread } from '@/lib/suggestions/is-unread'
import type { ProposingDocument } from '@/lib/suggestions/select-proposing'

/** What the words of files are held against: the directory, letters of ours, how we are known, and the letter inside a file that a person chose. */
export type HeldAgainst = {
  institutions: readonly DirectoryEntry[]
  letters: readonly HeldLetter[]
  ours?: OurSide
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

/** Whether we wrote a document ourselves, and it brings no letter that others wrote. */
function isOwnLetter(one: ProposingDocument, held: HeldAgainst): boolean {
  if (!isOurs(one, held)) return false
  const brought = letterBroughtBy(one, one.attached ?? [], false)
  return brought === null || isOurs(brought, held)
}

/** A mail of ours with the mails on it that others wrote, or that may be such, before it. */
const withTheirMails = (one: ProposingDocument, held: HeldAgainst): ProposingDocument[] => {
  const mails = (one.attached ?? []).filter((on) => isUnread(on) || (isMail(on.facts) && !isOurs(on, held)))
  return isOwnLetter(one, held) ? [...mails, one] : [one]
}

/**
 * The document that speaks for the form of a reply: of several letters inside a file (`contained`, the most probable first) the
 * one that a person chose, else the most probable; else the first that says anything and that we did not write ourselves.
 */
export function chooseReply(given: readonly ProposingDocument[], held: HeldAgainst): Speaking {
  const documents = given.flatMap((one) => withTheirMails(one, held))
  if (areStillOpening(documents)) return { main: undefined, contained: [] }
  const contained = containedLetters(documents, held)
  if (contained.length < 2) {
    const theirs = documents.filter((one) => !isOwnLetter(one, held))
    return chooseFirst(theirs.some((one) => factsOf(one.facts) !== null || isUnread(one)) ? theirs : documents)
  }
  const wanted = contained.find(({ documentId }) => documentId === held.chosenId) ?? contained[0]
  return { main: documents.find(({ id }) => id === wanted?.documentId), contained }
}
