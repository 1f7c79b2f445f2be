import type { RecipientState, ReplyKind } from '@/prisma/generated/enums'

/** What a kind of reply says about the recipients it answers; an automatic reply says nothing. */
const impliedState: Record<ReplyKind, RecipientState | null> = {
  automatic: null,
  acknowledgement: 'acknowledged',
  holding: 'holding_reply',
  substantive: 'answered',
  refusal: 'declined',
  transfer: 'passed_on',
}

const beforeAnyAnswer: readonly RecipientState[] = ['draft', 'sent', 'delivery_failed', 'acknowledged']

/**
 * The state of a recipient after a reply of this kind, or null to leave it. An acknowledgement or holding reply that
 * is filed late never takes back an answer.
 */
export function stateAfterReply(kind: ReplyKind, current: RecipientState): RecipientState | null {
  const next = impliedState[kind]
  if (next === current) return null
  const isStopgap = next === 'acknowledged' || next === 'holding_reply'
  return isStopgap && !beforeAnyAnswer.includes(current) ? null : next
}
