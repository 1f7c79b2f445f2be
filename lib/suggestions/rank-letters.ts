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
const order: LetterReason[] = ['message', 'reference', 'date', 'subject', 'correspondent']

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(\s*(re|aw|antw|odp|ref|sv|tr|fwd?|wg)\s*:)+/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const squeezed = (text: string) => text.toLowerCase().replace(/\s+/g, '')

function reasonFor(
  letter: CandidateLetter,
  { mail, meta }: DocumentFacts,
  institution: string | null,
): { reason: LetterReason; words: string } | null {
  const answered = new Set([mail?.inReplyTo, ...(mail?.references ?? [])])
  if (letter.messageIds.some((id) => answered.has(id))) return { reason: 'message', words: '' }
  const named = [meta?.ourReference, ...(meta?.answers ?? []).map(({ reference }) => reference)].filter(
    (one) => one != null,
  )
  const ours = letter.ourReference
  if (ours && named.some((one) => squeezed(one) === squeezed(ours))) return { reason: 'reference', words: ours }
  const days = [letter.datedOn, letter.sentOn]
  const dated = meta?.answers.find(({ datedOn }) => datedOn !== null && days.includes(datedOn))
  if (dated) return { reason: 'date', words: dated.words }
  const subjects = [mail?.subject, meta?.subject].flatMap((one) => (one ? [plain(one)] : []))
  const wanted = plain(letter.subject)
  if (wanted !== '' && subjects.some((one) => one === wanted || one.includes(wanted)))
    return { reason: 'subject', words: '' }
  if (institution && letter.recipients.some((one) => plain(one.institution) === plain(institution)))
    return { reason: 'correspondent', words: '' }
  return null
}

/**
 * Which of our letters a reply answers, the most probable first, each with its reason: by the mail it replies to, by our
 * reference, by "your letter of 29 November 2021", by subject, by correspondent. Letters come newest first, and among
 * equal reasons the newest stays first. A proposal: a person ticks.
 */
export function rankLetters(
  letters: readonly CandidateLetter[],
  facts: DocumentFacts,
  institution: string | null,
): RankedLetter[] {
  return letters
    .flatMap((letter) => {
      const found = reasonFor(letter, facts, institution)
      if (!found) return []
      // Two letters to one body look alike: then nothing is ticked.
      if (found.reason === 'correspondent')
        return [{ letterId: letter.id, subject: letter.subject, ...found, recipientIds: [] }]
      const same = letter.recipients.filter((one) => institution && plain(one.institution) === plain(institution))
      const recipients = same.length > 0 ? same : letter.recipients.length === 1 ? letter.recipients : []
      return [{ letterId: letter.id, subject: letter.subject, ...found, recipientIds: recipients.map(({ id }) => id) }]
    })
    .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason))
    .slice(0, 3)
}
