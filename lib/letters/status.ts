import type { Outcome, RecipientState } from '@/prisma/generated/enums'

type Recipient = { id: string; state: RecipientState }
type Ask = { outcomes: { recipientId: string; outcome: Outcome }[] }

/** States of recipients whose answers are judged ask by ask; the others have given no answer to judge. */
const judgedStates: readonly RecipientState[] = ['answered', 'partly_answered']

/** Whether the answers of a recipient are judged ask by ask: it answered, or an outcome of it is on record. */
export const isJudged = (recipient: Recipient, asks: readonly Ask[]): boolean =>
  judgedStates.includes(recipient.state) ||
  asks.some(({ outcomes }) => outcomes.some(({ recipientId }) => recipientId === recipient.id))

/** Answers that recipients who answered left out: an ask, at a recipient, not addressed. */
export const answersMissing = (letter: { recipients: readonly Recipient[]; asks: readonly Ask[] }): number =>
  letter.recipients
    .filter((recipient) => isJudged(recipient, letter.asks))
    .flatMap(({ id }) => letter.asks.map(({ outcomes }) => outcomes.find(({ recipientId }) => recipientId === id)))
    .filter((found) => (found?.outcome ?? 'not_addressed') === 'not_addressed').length
