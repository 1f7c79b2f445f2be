import { caseHistory, type CaseHistory } from '@/lib/exports/case-history'
import { inOrder } from '@/lib/exports/in-order'

/**
 * A case history as JSON text (UTF-8, two spaces, ends with a line feed): keys in the order of the schema, lists in the
 * order of `inOrder`, so that equal histories give equal bytes. Throws a ZodError when the history is not sound.
 */
export function renderCaseHistoryJson(history: CaseHistory): string {
  return `${JSON.stringify(inOrder(caseHistory.parse(history)), null, 2)}\n`
}
