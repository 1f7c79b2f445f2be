/**
 * Whether a form of this page is being saved. Nothing may lead away then: the router would drop what the save leads to, and nobody
 * would hear of a refusal.
 */
export const isSaving = (): boolean => document.querySelector('form[data-saving]') !== null

/** Clicks what a key is for; a link waits to be asked again when the form is saved. */
export function follow(element: HTMLElement): void {
  if (!(element instanceof HTMLAnchorElement && isSaving())) element.click()
}
