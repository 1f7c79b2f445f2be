import type { DocumentFacts } from '@/lib/reading/facts'
import { proposeFields } from '@/lib/suggestions/propose-fields'
import { ReplyKind } from '@/prisma/generated/enums'

/** The kind of reply that a mail looks like; substantive where it does not say. A person may say another. */
export function proposedKind(facts: DocumentFacts | null): ReplyKind {
  const kind = facts ? proposeFields('reply', facts, { institutions: [], asks: [] }).kind : undefined
  return Object.values(ReplyKind).find((one) => one === kind) ?? 'substantive'
}
