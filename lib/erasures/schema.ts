import { z } from 'zod'
import { id, nullableId, nullableText, requiredText, submissionKey } from '@/lib/fields'

/** What has a page of its own to be erased from, by the word of its address and of the ledger. */
export const recordKinds = ['document', 'letter', 'reply', 'source', 'mail'] as const
export type RecordKind = (typeof recordKinds)[number]

const reason = requiredText(500)

/** A name or a passage: with fewer than three letters it would be found everywhere. */
export const erasedWords = requiredText(500).refine(
  (text) => text.replace(/[^\p{L}\p{N}]/gu, '').length > 2,
  'words_too_short',
)

const eraseRecordInput = z.strictObject({ submissionKey, kind: z.enum(recordKinds), subjectId: id, reason })
export type EraseRecord = z.output<typeof eraseRecordInput>

export const lookForWordsInput = z.strictObject({ submissionKey, words: erasedWords })
export type LookForWords = z.output<typeof lookForWordsInput>

export const eraseWordsInput = z.strictObject({ submissionKey, words: erasedWords, reason })
export type EraseWords = z.output<typeof eraseWordsInput>

/** The password again: an open screen is not its owner. */
const password = z.string().min(1).max(200)

/** As the page of a record posts it: the whole record, or one of its documents (`documentId`). */
export const eraseRecordForm = eraseRecordInput.extend({ documentId: nullableId, password })

export const eraseWordsForm = eraseWordsInput.extend({ password })

/** As the API takes it: a record, or words wherever they stand. */
export const eraseInput = z.strictObject({
  submissionKey,
  kind: z.enum([...recordKinds, 'words']).describe('What is erased: a record, or words wherever they stand.'),
  subjectId: nullableId.describe('The record; null for words.'),
  words: nullableText(500).describe('A name or a passage; null for a record.'),
  reason: reason.describe('Why; do not repeat what is erased.'),
})
