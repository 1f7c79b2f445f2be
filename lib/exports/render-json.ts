import { caseHistory, type CaseHistory } from '@/lib/exports/case-history'
import { inOrder } from '@/lib/exports/in-order'

/**
 * Histories of several cases as JSON text: each as in `renderCaseHistoryJson`, in a list. Labels are unique in all of them.
 */
export function renderCaseHistoriesJson(histories: CaseHistory[]): string {
  const [first] = histories
  if (first && histories.length === 1) return renderCaseHistoryJson(first)
  const sound = histories.map((history) => inOrder(caseHistory.parse(history)))
  return `${JSON.stringify({ format: 'answerable.case-histories', version: 1, histories: sound }, null, 2)}\n`
}

/**
 * A case history as JSON text (UTF-8, two spaces, ends with a line feed): keys in the order of the schema, lists in the
 * order of `inOrder`, so that equal histories give equal bytes. Throws a ZodError when the history is not sound.
 */
export function renderCaseHistoryJson(history: CaseHistory): string {
  return `${JSON.stringify(inOrder(caseHistory.parse(history)), null, 2)}\n`
}
