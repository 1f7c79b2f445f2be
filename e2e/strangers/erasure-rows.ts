import { randomUUID } from 'node:crypto'
import type { Victim } from './victim'

/** The pages on which owners erase. */
export const erasureRoutes = {
  '/[workspace]/erasures': 'workspace',
  '/[workspace]/erasures/new': 'workspace',
  '/[workspace]/erasures/words': 'workspace',
} as const

const why = () => ({ submissionKey: randomUUID(), reason: 'taken over', password: 'four slow cranes turn' })

/** With the stranger's own password: it is theirs, the record is not. */
export const erasureActions: Record<string, (v: Victim) => Record<string, string | undefined>> = {
  eraseRecordAction: (v) => ({ ...why(), kind: 'letter', subjectId: v.letterId, documentId: '' }),
  lookForWordsAction: () => ({ submissionKey: randomUUID(), words: 'taken over' }),
  eraseWordsAction: (v) => ({ ...why(), words: v.caseTitle }),
}
