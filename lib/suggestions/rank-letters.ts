import type { DocumentFacts } from '@/lib/reading/facts'

/** A letter of ours as far as a reply can show that it means it. Days are 'YYYY-MM-DD'. */
export type CandidateLetter = {
  id: string
  subject: string
  ourReference: string | null
  datedOn: string | null
  sentOn: string | null
  messageIds: string[]
  recipients: { id: string; institution: string }[]
}

export type LetterReason = 'message' | 'reference' | 'date' | 'subject' | 'correspondent'

/** Why a reply probably answers a letter; `words` are those of the reply, where it has some. */
export type RankedLetter = {
  letterId: string
  subject: string
  reason: LetterReason
  words: string
  recipientIds: string[]
}

/** The stronger reason comes first: what a mail program wrote, what the institution wrote, what merely looks alike. */
export const reasonOrder: readonly LetterReason[] = ['message', 'reference', 'date', 'subject', 'correspondent']

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(\s*(re|aw|antw|odp|ref|sv|tr|fwd?|wg)\s*:)+/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A reference shorter than this, or without a digit, stands in a subject by chance. */
const shortestMark = 5

/** Whether a text names our reference, however it is spaced: "your ref. EBC 12/2026", in a subject or behind a label. */
const names = (text: string, reference: string) => {
  const wanted = squeezed(reference)
  return (
    wanted !== '' &&
    (squeezed(text) === wanted ||
      (wanted.length >= shortestMark && /\d/.test(wanted) && squeezed(text).includes(wanted)))
  )
}

/** Words that tell a subject: those of four letters and more. */
const tellingWords = (subject: string) => new Set(subject.split(' ').filter(({ length }) => length > 3))

/** So many of the words of our subject stand in theirs, three at least: "Access of lawyers – your letter". */
const shareOfWords = 0.6

function isSameSubject(theirs: string, ours: string): boolean {
  if (theirs === ours || theirs.includes(ours)) return true
  const [wanted, given] = [tellingWords(ours), tellingWords(theirs)]
  const same = [...wanted].filter((word) => given.has(word)).length
  return same >= 3 && same >= wanted.size * shareOfWords
}

type Reason = { reason: LetterReason; words: string }

/** Everything that points to a letter, the strongest first. */
function reasonsFor(letter: CandidateLetter, { mail, meta }: DocumentFacts, institution: string | null): Reason[] {
  const reasons: Reason[] = []
  const answered = new Set([mail?.inReplyTo, ...(mail?.references ?? [])])
  if (letter.messageIds.some((id) => answered.has(id))) reasons.push({ reason: 'message', words: '' })
  const titles = [mail?.subject, mail?.forwarded?.subject, meta?.subject].flatMap((one) => one ?? [])
  const named = [meta?.ourReference, ...(meta?.answers ?? []).map(({ reference }) => reference), ...titles]
  const ours = letter.ourReference
  if (ours && named.some((one) => one != null && names(one, ours))) reasons.push({ reason: 'reference', words: ours })
  const days = [letter.datedOn, letter.sentOn]
  const dated = meta?.answers.find(({ datedOn }) => datedOn !== null && days.includes(datedOn))
  if (dated) reasons.push({ reason: 'date', words: dated.words })
  const wanted = plain(letter.subject)
  if (wanted !== '' && titles.some((one) => isSameSubject(plain(one), wanted)))
    reasons.push({ reason: 'subject', words: '' })
  if (institution && letter.recipients.some((one) => plain(one.institution) === plain(institution)))
    reasons.push({ reason: 'correspondent', words: '' })
  return reasons
}

/** Nobody answers a letter before it was sent, whatever else looks alike; the header of a mail may still say so. */
const isLater = ({ sentOn }: CandidateLetter, { meta }: DocumentFacts) =>
  sentOn !== null && meta?.datedOn != null && meta.datedOn.length === 10 && sentOn > meta.datedOn

/**
 * Which of our letters a reply answers, the most probable first, each with its reason: by the mail it replies to, by our
 * reference, by "your letter of 29 November 2021", by subject, by correspondent. Of two letters with the same strongest
 * reason that with more reasons beside it goes first (the same day, and the same correspondent), then the newest: letters
 * come newest first. A proposal: a person ticks.
 */
export function rankLetters(
  letters: readonly CandidateLetter[],
  facts: DocumentFacts,
  institution: string | null,
): RankedLetter[] {
  return letters
    .flatMap((letter) => {
      const reasons = reasonsFor(letter, facts, institution)
      const [found] = reasons
      if (!found || (found.reason !== 'message' && isLater(letter, facts))) return []
      const weight = reasons.length
      // Two letters to one body look alike: then nothing is ticked.
      if (found.reason === 'correspondent')
        return [{ letterId: letter.id, subject: letter.subject, ...found, recipientIds: [], weight }]
      const same = letter.recipients.filter((one) => institution && plain(one.institution) === plain(institution))
      const recipients = same.length > 0 ? same : letter.recipients.length === 1 ? letter.recipients : []
      return [
        {
          letterId: letter.id,
          subject: letter.subject,
          ...found,
          recipientIds: recipients.map(({ id }) => id),
          weight,
        },
      ]
    })
    .sort((a, b) => reasonOrder.indexOf(a.reason) - reasonOrder.indexOf(b.reason) || b.weight - a.weight)
    .slice(0, 3)
    .map(({ weight: _weight, ...ranked }) => ranked)
}
