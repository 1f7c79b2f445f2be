/** Room above a ticked box, for the letter that it belongs to. In pixels. */
const above = 48

const boxesIn = (list: Element) => [...list.querySelectorAll<HTMLInputElement>('input[name="answers[]"]')]

const caseField = (list: Element): HTMLSelectElement | null => {
  const field = list.closest('form')?.elements.namedItem('caseId')
  return field instanceof HTMLSelectElement ? field : null
}

/** The case that a person chose; null where none is named or a letter named it. */
const chosenCaseId = (list: Element): string | null => {
  const field = caseField(list)
  return field && field.value !== '' && field.value !== field.dataset.named ? field.value : null
}

/** Unticks letters of other cases than the one chosen, at once: the list of that case is still to come, and a save may not wait. */
export function untickOtherCases(form: HTMLFormElement, caseId: string): void {
  for (const box of boxesIn(form)) if (caseId !== '' && box.dataset.case !== caseId) box.checked = false
}

/**
 * Ticks the proposed recipients unless somebody ticked any, and brings the first into view in its list. What was ticked for
 * another file is taken back, and nothing is ticked outside a case that a person chose.
 */
export function tickAnswers(list: HTMLElement, recipientIds: readonly string[]): void {
  const boxes = boxesIn(list)
  for (const box of boxes.filter(({ dataset }) => dataset.read)) {
    box.checked = false
    delete box.dataset.read
  }
  if (boxes.some(({ checked }) => checked)) return
  const within = chosenCaseId(list)
  const proposed = boxes.filter(
    ({ value, dataset }) => recipientIds.includes(value) && (within === null || dataset.case === within),
  )
  for (const box of proposed) {
    box.checked = true
    box.dataset.read = 'true'
  }
  const [first] = proposed
  if (first) list.scrollTop += first.getBoundingClientRect().top - list.getBoundingClientRect().top - above
}

/** Names the case of the letters that are ticked, where nobody has named one: a form shows what it will save. */
export function nameCase(list: HTMLElement): void {
  const cases = new Set(boxesIn(list).flatMap(({ checked, dataset }) => (checked && dataset.case) || []))
  const [only, ...others] = cases
  const field = caseField(list)
  if (!only || others.length > 0 || !field || chosenCaseId(list) !== null) return
  field.value = only
  field.dataset.named = only
}
