import 'server-only'
import type { Prisma } from '@/lib/db'
import { erasureNote } from '@/lib/documents/erasure-note'

const newestUpdate = {
  where: { withdrawsId: null, withdrawnBy: { none: {} } },
  orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  take: 1,
  select: { status: true },
} satisfies Prisma.CommitmentSelect['updates']

/** A document as the reading view needs it: its current text, and each passage with what was drawn from it. */
export const readingDocument = {
  id: true,
  parentId: true,
  position: true,
  name: true,
  role: true,
  mediaType: true,
  sizeBytes: true,
  sha256: true,
  origin: true,
  createdAt: true,
  textVersion: true,
  readError: true,
  readState: true,
  readShare: true,
  readPages: true,
  erasureId: true,
  facts: true,
  /** Whether it asks for something, as letters of ours do. */
  suggestions: { where: { kind: 'ask' }, take: 1, select: { id: true } },
  erasure: erasureNote,
  texts: {
    orderBy: { version: 'desc' },
    take: 1,
    select: { version: true, text: true, origin: true, zones: true, language: true },
  },
  passages: {
    orderBy: [{ start: 'asc' }, { createdAt: 'asc' }],
    select: {
      id: true,
      quote: true,
      prefix: true,
      suffix: true,
      ranges: true,
      textVersion: true,
      start: true,
      paragraph: true,
      page: true,
      commitments: {
        select: { id: true, title: true, firmness: true, dueOn: true, nextCheckOn: true, updates: newestUpdate },
      },
      claims: { select: { id: true, summary: true, finding: true, version: true } },
      references: { select: { id: true, citation: true, url: true } },
      outcomes: {
        select: {
          id: true,
          outcome: true,
          ask: { select: { number: true, text: true } },
          recipient: { select: { letterId: true } },
        },
      },
    },
  },
} satisfies Prisma.DocumentSelect

export type ReadingDocument = Prisma.DocumentGetPayload<{ select: typeof readingDocument }>
