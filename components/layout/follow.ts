/**
 * Whether a form of this page is being saved. Nothing may lead away then: the router would drop what the save leads to, and nobody
 * would hear of a refusal.
 */
export const isSaving = (): boolean => document.querySelector('form[data-saving]') !== null

/** A link, a deed, and a button that says that it changes the address (`data-leads`). */
const leads = (element: HTMLElement) =>
  element instanceof HTMLAnchorElement ||
  (element instanceof HTMLButtonElement && (element.type === 'submit' || element.dataset.leads !== undefined))

/**
 * Clicks what a key is for. A link, or another deed, waits to be asked again when the form is saved: the deed would be done to what
 * is shown still, and not to what comes next.
 */
export function follow(element: HTMLElement): void {
  if (!(leads(element) && isSaving())) element.click()
}
