import type {
  Channel,
  ClaimFinding,
  CommitmentState,
  Firmness,
  LetterKind,
  Outcome,
  RecipientState,
  ReplyKind,
  SourceKind,
  StateReason,
} from '@/prisma/generated/enums'

/** Days before today; negative lies ahead. */
export type DaysAgo = number

export type DemoLetter = {
  key: string
  kind: LetterKind
  subject: string
  sent: DaysAgo | null
  channel: Channel
  ourReference: string
  signatories: string[]
  recipients: {
    institution: string
    addressee?: string
    state?: RecipientState
    stateDays?: DaysAgo
    registered?: DaysAgo
  }[]
  asks: string[]
  text: string
}

export type DemoUpdate = {
  days: DaysAgo
  status: CommitmentState
  note: string
  reason?: StateReason
  url?: string
  noSource?: string
  /** The words of another demo document that show it. */
  from?: { document: string; quote: string }
  withdrawn?: boolean
}

export type DemoCommitment = {
  quote: string
  title: string
  by: string[]
  firmness: Firmness
  condition?: string
  due?: DaysAgo
  dueText?: string
  check?: DaysAgo
  owner?: 'Maren' | 'Tomasz' | 'Leïla'
  updates?: DemoUpdate[]
}

export type DemoDrawn = {
  commitments?: DemoCommitment[]
  claims?: { quote: string; summary: string; finding?: ClaimFinding }[]
  references?: { quote: string; citation: string; url?: string }[]
  answers?: { letter: string; ask: number; outcome: Outcome; quote?: string; note?: string }[]
}

export type DemoReply = DemoDrawn & {
  key: string
  from: string
  kind: ReplyKind
  received: DaysAgo
  dated?: DaysAgo
  channel: Channel
  subject: string
  theirReference?: string
  signatoryFunction?: string
  promised?: DaysAgo
  answersLetters: string[]
  /** The state that a person gave the recipient after reading, where it is not what the kind of reply implies. */
  leaves?: RecipientState
  read: boolean
  text: string
}

export type DemoSource = DemoDrawn & {
  key: string
  kind: SourceKind
  title: string
  publishers: string[]
  dated: DaysAgo
  url?: string
  text: string
}

export type DemoFollowUp = {
  what: string
  due: DaysAgo
  assignee: 'Maren' | 'Tomasz' | 'Leïla'
  done?: { days: DaysAgo; result: string }
  commitment?: string
  letter?: string
}

export type DemoCase = {
  code: string
  title: string
  question: string
  summary: string
  sampleNote: string
  opened: DaysAgo
  tags: string[]
  letters: DemoLetter[]
  replies: DemoReply[]
  sources: DemoSource[]
  followUps: DemoFollowUp[]
  notes: string[]
}
