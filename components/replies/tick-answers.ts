/** Room above a ticked box, for the letter that it belongs to. In pixels. */
const above = 48

const boxesIn = (list: HTMLElement) => [...list.querySelectorAll<HTMLInputElement>('input[name="answers[]"]')]

/** Ticks the proposed recipients unless somebody ticked any, and brings the first into view in its list. */
export function tickAnswers(list: HTMLElement, recipientIds: readonly string[]): void {
  const boxes = boxesIn(list)
  if (boxes.some(({ checked }) => checked)) return
  const proposed = boxes.filter(({ value }) => recipientIds.includes(value))
  for (const box of proposed) box.checked = true
  const [first] = proposed
  if (first) list.scrollTop += first.getBoundingClientRect().top - list.getBoundingClientRect().top - above
}

/** Names the case of the letters that are ticked, where nobody has named one: a form shows what it will save. */
export function nameCase(list: HTMLElement): void {
  const cases = new Set(boxesIn(list).flatMap(({ checked, dataset }) => (checked && dataset.case) || []))
  const [only, ...others] = cases
  const field = list.closest('form')?.elements.namedItem('caseId')
  if (!only || others.length > 0 || !(field instanceof HTMLSelectElement) || field.value !== '') return
  field.value = only
}
