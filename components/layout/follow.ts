import { isSaving } from '@/components/ui/saves'

const isDeed = (element: HTMLElement) => element instanceof HTMLButtonElement && element.type === 'submit'

/**
 * Clicks what a key is for. Another deed waits to be asked again when the form is saved: it would be done to what is shown still,
 * and not to what comes next, and the router would drop what the save leads to. What leads to another page waits by itself (`hold`).
 */
export function follow(element: HTMLElement): void {
  if (!(isDeed(element) && isSaving())) element.click()
}
