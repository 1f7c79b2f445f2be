import type { RecipientState, ReplyKind } from '@/prisma/generated/enums'

type Known = { state: RecipientState; sentOn: string | null; replies: { kind: ReplyKind }[] }

/** Replies that answer nothing: they end no silence. */
const empty: readonly ReplyKind[] = ['automatic', 'acknowledgement', 'holding']

/** Whether a reply of that kind answers nothing, and so ends no silence. */
export const isEmptyReply = (kind: ReplyKind) => empty.includes(kind)

/** Whether it is true that no answer is on record: something was sent, and nothing came back but empty replies. */
export const isSilent = ({ state, sentOn, replies }: Known): boolean =>
  sentOn !== null && state !== 'draft' && state !== 'withdrawn' && replies.every(({ kind }) => isEmptyReply(kind))
