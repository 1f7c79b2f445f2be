import { randomUUID } from 'node:crypto'
import { erase } from '@/lib/erasures/erase'
import { eraseRecord } from '@/lib/erasures/erase-record'
import { eraseWords } from '@/lib/erasures/erase-words'
import { lookForWords } from '@/lib/erasures/look-for-words'
import { getErasable, listErasures } from '@/lib/erasures/queries'
import { findWordsInRecord } from '@/lib/erasures/words/find-words-in-record'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'
import { canary } from '@/lib/runtime/testing/tenancy/build-target'

const key = () => ({ submissionKey: randomUUID(), reason: 'taken over' })

/** The rows of what is erased: a stranger erases nothing and finds no word, also none that stands there for certain. */
export const erasureAttempts: Record<string, Attempt> = {
  erase: (s, t) => erase(s, { ...key(), kind: 'letter', subjectId: t.letterId, words: null }),
  eraseRecord: (s, t) => eraseRecord(s, { ...key(), kind: 'reply', subjectId: t.replyId }),
  eraseWords: (s) => eraseWords(s, { ...key(), words: canary }),
  getErasable: (s, t) => getErasable(s, 'document', t.passage.documentId),
  listErasures: (s) => listErasures(s, { afterId: null, limit: 100 }),
  lookForWords: (s) => lookForWords(s, { submissionKey: randomUUID(), words: canary }),
  findWordsInRecord: (s) => findWordsInRecord(s, canary),
}
