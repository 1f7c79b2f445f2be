import { findCorrespondents, type Correspondent } from '@/lib/imports/mail/find-correspondent'
import type { KnownLetter, LetterIndex } from '@/lib/imports/mail/letter-index'
import { plainReference, plainSubject } from '@/lib/imports/mail/mail-words'
import type { DocumentFacts } from '@/lib/reading/facts'
import { rankLetters, type CandidateLetter, type LetterReason } from '@/lib/suggestions/rank-letters'
import type { MailAction, MailDirection } from '@/prisma/generated/enums'

export type MailReason = LetterReason | 'thread' | 'their_reference'

/** The stronger reason comes first: headers, then references, then what merely looks alike. */
const order: MailReason[] = ['message', 'thread', 'reference', 'their_reference', 'date', 'subject', 'correspondent']

/** Reasons that no chance brings about. */
const strong: readonly MailReason[] = ['message', 'thread', 'reference']

/** A mail as far as it shows what it belongs to. `failed` are the addresses that a report of failure names. */
export type SortedMail = {
  facts: DocumentFacts
  direction: MailDirection
  chain: ReadonlySet<string>
  failed: readonly string[]
}

export type Guess = {
  action: MailAction
  caseId: string
  letterId: string | null
  recipientIds: string[]
  reason: MailReason
  words: string
}

/** `isSure`: one letter, one recipient, for a reason that no chance brings about. It is still a person who files it. */
export type Guesses = { guesses: Guess[]; isSure: boolean; isRestricted: boolean }

const most = 3

const actionOf = ({ facts: { mail }, direction }: SortedMail): MailAction => {
  if (mail?.mailKind === 'bounce') return 'delivery_failed'
  if (mail?.mailKind === 'delivery_receipt') return 'proof'
  return direction === 'ours' ? 'letter' : 'reply'
}

function correspondentOf({ facts: { mail, meta }, failed }: SortedMail): Correspondent {
  const addresses = failed.map((address) => ({ name: null, address }))
  return failed.length > 0 || mail?.mailKind === 'bounce'
    ? { addresses, institution: null }
    : { addresses: mail?.from ? [mail.from] : [], institution: meta?.institution ?? null }
}

/** The letters that anything of the mail points to; all of them are far too many to compare each with each. */
function nearOf({ facts: { mail, meta }, chain }: SortedMail, index: LetterIndex, from: Correspondent): KnownLetter[] {
  const references = [meta?.ourReference, meta?.theirReference, ...(meta?.answers ?? []).map((one) => one.reference)]
  const plain = references.flatMap((one) => (one ? [plainReference(one)] : []))
  const subjects = [mail?.subject, meta?.subject].flatMap((one) => (one ? [plainSubject(one)] : []))
  const found = [
    ...[...chain].flatMap((id) => index.byMessage.get(id) ?? []),
    ...plain.flatMap((one) => [...(index.byReference.get(one) ?? []), ...(index.byTheirReference.get(one) ?? [])]),
    ...(meta?.answers ?? []).flatMap(({ datedOn }) => (datedOn ? (index.byDay.get(datedOn) ?? []) : [])),
    ...subjects.flatMap((one) => index.bySubject.get(one) ?? []),
  ]
  const near = [...new Set(found)]
  return near.length > 0 ? near : index.all.filter((letter) => findCorrespondents(letter, from).length > 0)
}

type Reasoned = { letter: KnownLetter; reason: MailReason; words: string; recipientIds: string[]; isThem: boolean }

function reasonFor(mail: SortedMail, letter: KnownLetter, from: Correspondent): Reasoned | null {
  const them = findCorrespondents(letter, from)
  const candidate: CandidateLetter = letter
  const [ranked] = rankLetters([candidate], mail.facts, them[0]?.institution ?? null)
  const theirs = mail.facts.meta?.theirReference
  const found: { reason: MailReason; words: string } | null =
    ranked?.reason === 'message'
      ? ranked
      : [...letter.messageIds, ...letter.replyMessageIds].some((id) => mail.chain.has(id))
        ? { reason: 'thread', words: '' }
        : ranked?.reason !== 'reference' &&
            theirs &&
            letter.theirReferences.some((one) => plainReference(one) === plainReference(theirs))
          ? { reason: 'their_reference', words: theirs }
          : (ranked ?? null)
  if (!found) return null
  const recipients = them.length > 0 ? them : letter.recipients.length === 1 ? letter.recipients : []
  return {
    letter,
    reason: found.reason,
    words: found.words,
    recipientIds: recipients.length === 1 ? recipients.map(({ id }) => id) : [],
    isThem: them.length === 1,
  }
}

/**
 * What a mail probably is, the most probable first. A mail of theirs is a reply to a letter of ours, a report about one, or
 * nothing that we know; a mail of ours belongs to the case of its thread.
 */
export function guessLetters(mail: SortedMail, index: LetterIndex): Guesses {
  const [action, from] = [actionOf(mail), correspondentOf(mail)]
  const reasoned = nearOf(mail, index, from)
    .flatMap((letter) => reasonFor(mail, letter, from) ?? [])
    .sort(
      (a, b) =>
        order.indexOf(a.reason) - order.indexOf(b.reason) ||
        (b.letter.sentOn ?? '').localeCompare(a.letter.sentOn ?? ''),
    )
  const [best] = reasoned
  if (!best) return { guesses: [], isSure: false, isRestricted: false }
  const rivals = reasoned.filter(({ reason }) => strong.includes(reason) && reason === best.reason)
  const isStrong = strong.includes(best.reason)
  const isOne =
    action === 'letter' ? new Set(rivals.map(({ letter }) => letter.caseId)).size === 1 : rivals.length === 1
  const guesses = reasoned.slice(0, most).map(({ letter, reason, words, recipientIds }) => ({
    action,
    caseId: letter.caseId,
    letterId: action === 'letter' ? null : letter.id,
    recipientIds: action === 'letter' ? [] : recipientIds,
    reason,
    words,
  }))
  return {
    guesses: action === 'letter' ? onceEach(guesses) : guesses,
    isSure: isStrong && isOne && (action === 'letter' ? best.reason !== 'reference' : best.isThem),
    isRestricted: isStrong && best.letter.isRestricted,
  }
}

const onceEach = (guesses: Guess[]) =>
  guesses.filter(({ caseId }, index) => guesses.findIndex((other) => other.caseId === caseId) === index)
