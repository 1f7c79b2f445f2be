import { z } from 'zod'
import { day, instant, maybe, uuid } from '@/lib/api/answers/parts'
import {
  ClaimFinding,
  CommitmentState,
  DocumentOrigin,
  DocumentRole,
  Firmness,
  Outcome,
  ReadState,
  RecipientState,
  SuggestionKind,
  SuggestionState,
  SuggestionTier,
} from '@/prisma/generated/enums'

const owners = {
  caseId: maybe(uuid),
  letterId: maybe(uuid),
  replyId: maybe(uuid),
  sourceId: maybe(uuid),
  recipientId: maybe(uuid),
  createdAt: instant,
}

const about = {
  id: uuid,
  /** What it came in, a mail or an archive; of a page, the picture that stands for its letter. */
  parentId: maybe(uuid),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  sha256: z.string(),
  role: z.enum(DocumentRole),
  readState: z.enum(ReadState),
  readError: maybe(z.string()),
  /** The file was erased by this; the text may stay, without the words. */
  erasureId: maybe(uuid),
}

export const documentLine = z.object({ ...about, ...owners })

/** W3C Web Annotation: TextQuoteSelector and TextPositionSelector in the text version named. */
const passage = z.object({
  id: uuid,
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  ranges: z.array(z.object({ start: z.int(), end: z.int() })),
  textVersion: z.int(),
  start: z.int(),
  paragraph: maybe(z.int()),
  page: maybe(z.int()),
  commitments: z.array(
    z.object({
      id: uuid,
      title: z.string(),
      firmness: z.enum(Firmness),
      dueOn: maybe(day),
      nextCheckOn: maybe(day),
      updates: z.array(z.object({ status: z.enum(CommitmentState) })),
    }),
  ),
  claims: z.array(z.object({ id: uuid, summary: z.string(), finding: z.enum(ClaimFinding), version: z.int() })),
  references: z.array(z.object({ id: uuid, citation: z.string(), url: maybe(z.string()) })),
  outcomes: z.array(
    z.object({ id: uuid, outcome: z.enum(Outcome), ask: z.object({ number: z.int(), text: z.string() }) }),
  ),
})

/** A document with its text and passages, as letters, replies and sources carry it. */
export const readDocument = z.object({
  ...about,
  origin: z.enum(DocumentOrigin),
  textVersion: maybe(z.int()),
  readShare: z.number(),
  readPages: maybe(z.int()),
  texts: z.array(z.object({ version: z.int(), text: z.string(), origin: z.string() })),
  passages: z.array(passage),
})

export const documentWhole = readDocument.extend(owners)

export const uploaded = z.object({ id: uuid, sha256: z.string(), sizeBytes: z.int() })

/** `quote` is the text from `start` to `end`; where the sentence goes on over the end of a page, `ranges` are all its parts. */
export const suggestionLine = z.object({
  id: uuid,
  kind: z.enum(SuggestionKind),
  tier: z.enum(SuggestionTier),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  ranges: maybe(z.array(z.object({ start: z.int(), end: z.int() }))),
  score: z.number(),
  type: maybe(z.string()),
  firmness: maybe(z.string()),
  actor: maybe(z.string()),
  dueOn: maybe(day),
  dueText: maybe(z.string()),
  value: maybe(z.string()),
  reason: z.string(),
  state: z.enum(SuggestionState),
  becameKind: maybe(z.string()),
  becameId: maybe(uuid),
  decidedAt: maybe(instant),
  textVersion: z.int(),
  version: z.int(),
})

export const proposals = z.object({
  state: z.enum(['none', 'waiting', 'read', 'failed']),
  readError: maybe(z.string()),
  fields: z.record(z.string(), z.string()),
  letters: z.array(
    z.object({
      letterId: uuid,
      subject: z.string(),
      reason: z.string(),
      words: z.string(),
      recipientIds: z.array(uuid),
      letter: z.object({
        id: uuid,
        subject: z.string(),
        sentOn: maybe(day),
        case: z.object({ id: uuid, code: z.string() }),
        recipients: z.array(
          z.object({ id: uuid, institution: z.string(), addressee: z.string(), state: z.enum(RecipientState) }),
        ),
      }),
    }),
  ),
  contained: z.array(
    z.object({
      documentId: uuid,
      name: z.string(),
      from: maybe(z.string()),
      subject: maybe(z.string()),
      datedOn: maybe(day),
      reason: maybe(z.string()),
      isOurs: z.boolean(),
    }),
  ),
  filledFrom: maybe(uuid),
  paper: maybe(
    z.object({
      name: z.string(),
      language: maybe(z.string()),
      text: z.string(),
      isCut: z.boolean(),
      asks: z.array(z.object({ start: z.int(), end: z.int() })),
    }),
  ),
})
