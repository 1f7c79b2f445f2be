export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

export const isControl = (found: unknown): found is Control =>
  found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement || found instanceof HTMLSelectElement

/** All fields of a form, in order. */
export const controlsOf = (form: HTMLFormElement): Control[] => [...form.elements].filter(isControl)

const controlOf = (form: HTMLFormElement, name: string): Control | null => {
  const found = form.elements.namedItem(name)
  return isControl(found) && found.type !== 'hidden' ? found : null
}

/** Whether nobody writes or has written here: it stands as the page brought it or a file filled it, or is empty. */
function isUntouched(control: Control): boolean {
  // Whoever stands in a field is about to write: what came in between would run together with their words.
  if (control === control.ownerDocument.activeElement) return false
  if (control.value === '' || control.value === control.dataset.read) return true
  if (control.dataset.typed) return false
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.defaultSelected ?? true
  return control.value === control.defaultValue
}

/** A field that a file proposes another value for than the one that was typed. */
export type Offer = { name: string; label: string; value: string }

const labelOf = (control: Control) => (control.labels?.[0]?.textContent ?? control.name).replace(/\s*\*$/, '').trim()

/** Of what was read from a file. */
export const edge = ['border-s-4', 'border-s-accent']

/** Writes a proposed value into a field and marks it with the edge of what was read. */
export function take(form: HTMLFormElement, name: string, value: string): void {
  const control = controlOf(form, name)
  if (!control) return
  if (control instanceof HTMLSelectElement && ![...control.options].some((option) => option.value === value)) return
  control.value = value
  control.dataset.read = value
  control.classList.add(...edge)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}

/** What stood in a field when the page was made. */
export const asItCame = (control: Control): string =>
  control instanceof HTMLSelectElement
    ? (([...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0])?.value ?? '')
    : control.defaultValue

/** Takes back what another file filled in, where nobody changed it since and this one (`fields`) says nothing of it. */
function takeBack(form: HTMLFormElement, fields: Record<string, string>): void {
  for (const control of form.querySelectorAll<Control>('[data-read]')) {
    if (control.name in fields || control.value !== control.dataset.read) continue
    control.value = asItCame(control)
    delete control.dataset.read
    control.classList.remove(...edge)
  }
}

/** Fills in what is proposed and nobody wrote, but no day beyond the last that a field takes; fields of a
 * record (`areRecorded`) only where they are empty; answers the labels of what was filled, and what stands against the typed. */
export function fillForm(
  form: HTMLFormElement,
  fields: Record<string, string>,
  areRecorded = false,
): { filled: string[]; offers: Offer[] } {
  const filled: string[] = []
  const offers: Offer[] = []
  takeBack(form, fields)
  for (const [name, value] of Object.entries(fields)) {
    const control = controlOf(form, name)
    if (!control) continue
    if (control.value === value) {
      take(form, name, value)
      filled.push(labelOf(control))
    } else if (control instanceof HTMLInputElement && control.max !== '' && value > control.max) continue
    else if (areRecorded ? control.value === '' : isUntouched(control)) {
      take(form, name, value)
      if (control.value === value) filled.push(labelOf(control))
    } else offers.push({ name, label: labelOf(control), value })
  }
  return { filled, offers }
}
