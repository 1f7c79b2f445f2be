import { plainReference, plainSubject } from '@/lib/imports/mail/mail-words'
import type { CandidateLetter } from '@/lib/suggestions/rank-letters'

/** A recipient by everything that a mail may name it by. */
export type KnownRecipient = {
  id: string
  institution: string
  shortName: string | null
  email: string | null
}

/** A letter of ours with what is known of the exchange around it. */
export type KnownLetter = Omit<CandidateLetter, 'recipients'> & {
  caseId: string
  isRestricted: boolean
  recipients: KnownRecipient[]
  /** Addresses that the mail of the letter went to, with the names beside them. */
  mailedTo: { name: string | null; address: string | null }[]
  /** Of the replies that answer it. */
  replyMessageIds: string[]
  theirReferences: string[]
}

export type LetterIndex = {
  byMessage: Map<string, KnownLetter[]>
  byReference: Map<string, KnownLetter[]>
  byTheirReference: Map<string, KnownLetter[]>
  byDay: Map<string, KnownLetter[]>
  bySubject: Map<string, KnownLetter[]>
  all: readonly KnownLetter[]
}

function group(letters: readonly KnownLetter[], keysOf: (letter: KnownLetter) => (string | null)[]) {
  const groups = new Map<string, KnownLetter[]>()
  for (const letter of letters) {
    for (const key of new Set(keysOf(letter))) {
      if (key) groups.set(key, [...(groups.get(key) ?? []), letter])
    }
  }
  return groups
}

/** Letters by everything that a mail may name them by, so that a thousand mails ask each only once. */
export const indexLetters = (letters: readonly KnownLetter[]): LetterIndex => ({
  byMessage: group(letters, ({ messageIds, replyMessageIds }) => [...messageIds, ...replyMessageIds]),
  byReference: group(letters, ({ ourReference }) => [ourReference && plainReference(ourReference)]),
  byTheirReference: group(letters, ({ theirReferences }) => theirReferences.map(plainReference)),
  byDay: group(letters, ({ sentOn, datedOn }) => [sentOn, datedOn]),
  bySubject: group(letters, ({ subject }) => [plainSubject(subject)]),
  all: letters,
})
