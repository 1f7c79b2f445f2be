import { ruleById } from '@/lib/deadlines/rules'
import type { RecordRow } from '@/lib/exports/record-columns'
import { listOf, neededText, nullableTextOf } from '@/lib/imports/sheet/plan/fields'
import { add, put, tell, type Planner } from '@/lib/imports/sheet/plan/planner'
import type { InstitutionRef } from '@/lib/imports/sheet/plan/refs'
import { RefusedRow } from '@/lib/imports/sheet/mapping'

const longestName = 200
const cleanName = (text: string) => text.trim().replace(/\s+/g, ' ')
const keyOfName = (text: string) => cleanName(text).toLowerCase()

/** The institution of this name, whatever its capitals: known, or put into the directory by this import. */
export function institutionNamed(planner: Planner, text: string): InstitutionRef {
  const name = cleanName(text)
  const key = keyOfName(name)
  const known = planner.known.institutions.get(key)
  if (known) return known
  if (name === '') throw new RefusedRow('missing', { column: 'institution' })
  if (name.length > longestName) throw new RefusedRow('too_long', { column: 'institution', max: longestName })
  const ref: InstitutionRef = { id: planner.newId(), name, isNew: true }
  put(planner, planner.known.institutions, key, ref)
  add(planner, 'institution', { id: ref.id, name, parentId: null, languages: [] })
  put(planner, planner.lines, ref.id, [{ anyRule: null, calendarId: null, ruleFor: {} }])
  tell(planner, { type: 'institution.added', subjectId: ref.id, caseId: null, data: { name } })
  return ref
}

function refuseCycle(planner: Planner, ref: InstitutionRef, parent: InstitutionRef): void {
  const parentOf = new Map(planner.batch.rows.institution.map((row) => [String(row.id), row.parentId as string | null]))
  for (let at: string | null | undefined = parent.id; at; at = parentOf.get(at)) {
    if (at === ref.id) throw new RefusedRow('part_of_itself')
  }
}

/** Plans a row of the sheet of institutions. One that is on the record already stays as it is. */
export function planInstitution(planner: Planner, row: RecordRow): void {
  const name = neededText(row, 'name', longestName)
  const known = planner.known.institutions.get(keyOfName(name))
  if (known && !known.isNew) return
  const ref = institutionNamed(planner, name)
  const planned = planner.batch.rows.institution.find(({ id }) => id === ref.id)
  // It was named by another row of an earlier batch, and is written by then.
  if (!planned) return void planner.notes.push({ key: 'institution_named_before' })
  const parent = row.part_of ? institutionNamed(planner, row.part_of) : null
  if (parent) refuseCycle(planner, ref, parent)
  const rule = nullableTextOf(row, 'reply_rule', 100)
  const isKnownRule = rule === null || ruleById(rule) !== undefined || planner.book.rule(rule)
  if (!isKnownRule) planner.notes.push({ key: 'rule_unknown', values: { value: rule } })
  const before = { ...planned }
  Object.assign(planned, {
    name: cleanName(name),
    shortName: nullableTextOf(row, 'short_name', 60),
    parentId: parent?.id ?? null,
    place: nullableTextOf(row, 'place', 200),
    address: nullableTextOf(row, 'address', 1000),
    email: nullableTextOf(row, 'email', 200),
    languages: listOf(row, 'languages').filter((code) => /^[a-z]{2,3}$/.test(code)),
    replyRuleId: isKnownRule ? rule : null,
  })
  planner.undoable(() => Object.assign(planned, before))
  const above = parent ? (planner.lines.get(parent.id) ?? []) : []
  put(planner, planner.lines, ref.id, [{ anyRule: isKnownRule ? rule : null, calendarId: null, ruleFor: {} }, ...above])
}
