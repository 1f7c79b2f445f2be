import type { RecordRow } from '@/lib/exports/record-columns'
import { dayIn, listOf, neededText, textOf } from '@/lib/imports/sheet/plan/fields'
import { keyOf } from '@/lib/imports/sheet/plan/known'
import { add, put, tell, type Planner } from '@/lib/imports/sheet/plan/planner'
import type { CaseRef } from '@/lib/imports/sheet/plan/refs'
import { RefusedRow } from '@/lib/imports/sheet/mapping'
import type { Day } from '@/lib/dates'

type NewCase = {
  code: string | null
  title: string
  openedOn: Day
  closedOn?: Day | null
  question?: string
  summary?: string
  tags?: string[]
}

/** Plans a case. Without a code it gets the next one of the year when it is written. */
function newCase(planner: Planner, { code, title, ...about }: NewCase): CaseRef {
  const ref: CaseRef = { id: planner.newId(), isNew: true }
  if (code) put(planner, planner.known.cases, keyOf('code', code), ref)
  if (!planner.known.cases.has(keyOf('title', title))) put(planner, planner.known.cases, keyOf('title', title), ref)
  add(planner, 'case', { id: ref.id, code, title, leadId: planner.actor.memberId, ...about })
  return ref
}

/** Plans a row of the sheet of cases; a code that is taken is that case. */
export function planCase(planner: Planner, row: RecordRow): void {
  const code = neededText(row, 'code', 30)
  const title = neededText(row, 'title', 200)
  if (planner.known.cases.has(keyOf('code', code))) return
  const closedOn = dayIn(row, 'closed_on')
  const ref = newCase(planner, {
    code,
    title,
    question: textOf(row, 'question', 500),
    summary: textOf(row, 'summary', 5000),
    openedOn: dayIn(row, 'opened_on') ?? planner.today,
    closedOn,
    tags: listOf(row, 'themes').slice(0, 30),
  })
  if (closedOn) tell(planner, { type: 'case.closed', subjectId: ref.id, caseId: ref.id, data: { closedOn } })
}

/** The case that a row names by code or title; else the one for rows that name none. An unknown one is opened. */
export function caseOf(planner: Planner, row: RecordRow): CaseRef {
  const text = textOf(row, 'case', 200)
  if (text === '') {
    const { defaultCase } = planner
    if (!defaultCase) throw new RefusedRow('case_missing')
    return 'id' in defaultCase ? { id: defaultCase.id, isNew: false } : caseOf(planner, { case: defaultCase.title })
  }
  const known = planner.known.cases.get(keyOf('code', text)) ?? planner.known.cases.get(keyOf('title', text))
  return known ?? newCase(planner, { code: null, title: text, openedOn: planner.today })
}
