/** Room above a ticked box, for the letter that it belongs to. In pixels. */
const above = 48

const boxesIn = (list: HTMLElement) => [...list.querySelectorAll<HTMLInputElement>('input[name="answers[]"]')]

/**
 * Ticks the proposed recipients unless somebody ticked any, and brings the first into view in its list. What was ticked for
 * another file is taken back.
 */
export function tickAnswers(list: HTMLElement, recipientIds: readonly string[]): void {
  const boxes = boxesIn(list)
  for (const box of boxes.filter(({ dataset }) => dataset.read)) {
    box.checked = false
    delete box.dataset.read
  }
  if (boxes.some(({ checked }) => checked)) return
  const proposed = boxes.filter(({ value }) => recipientIds.includes(value))
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
  const field = list.closest('form')?.elements.namedItem('caseId')
  if (!only || others.length > 0 || !(field instanceof HTMLSelectElement)) return
  if (field.value !== '' && field.value !== field.dataset.named) return
  field.value = only
  field.dataset.named = only
}
