import { isSaving } from '@/components/ui/saves'

/** A deed, and a button that says that it changes the address (`data-leads`). */
const isDeed = (element: HTMLElement) =>
  element instanceof HTMLButtonElement && (element.type === 'submit' || element.dataset.leads !== undefined)

/**
 * Clicks what a key is for. Another deed waits to be asked again when the form is saved: it would be done to what is shown still,
 * and not to what comes next, and the router would drop what the save leads to. A link waits by itself (`WhileSaving`).
 */
export function follow(element: HTMLElement): void {
  if (!(isDeed(element) && isSaving())) element.click()
}
