import type { Day } from '@/lib/dates'
import type { Channel, LetterKind, RecipientState, ReplyKind } from '@/prisma/generated/enums'

/** Records as later rows name them: on the record already, or made by this import. */
export type InstitutionRef = { id: string; name: string; isNew: boolean }
export type CaseRef = { id: string; isNew: boolean }
export type AskRef = { id: string; number: number }
export type RecipientRef = {
  id: string
  letter: LetterRef
  institutionId: string
  addressee: string
  state: RecipientState
  isNew: boolean
  /** Its state was given in the file: replies do not move it. */
  isStateGiven: boolean
}
export type LetterRef = OwnerRef & {
  table: 'letter'
  kind: LetterKind
  channel: Channel
  sentOn: Day | null
  asks: AskRef[]
  recipients: RecipientRef[]
}
export type ReplyRef = OwnerRef & { table: 'reply'; kind: ReplyKind; receivedOn: Day; answers: Set<string> }
export type SourceRef = OwnerRef & { table: 'source' }

/** What a quotation can stand in: the documents that this import gave it, and whom it is from, and of which day. */
export type OwnerRef = {
  id: string
  caseId: string
  isNew: boolean
  on: Day | null
  institutions: string[]
  documents: { id: string; text: string }[]
  documentCount: number
}
export type AnyOwner = LetterRef | ReplyRef | SourceRef
export type CommitmentRef = {
  id: string
  caseId: string
  isNew: boolean
  updates: Set<string>
  hasUpdates: boolean
  documentId: string
  /** Of one that this import made: its own quotation, and in whose text it stands. */
  passage?: { id: string; quotation: string; ownerId: string }
}
