import { isSaving } from '@/components/ui/saves'

/**
 * Clicks what a key is for. Another deed waits to be asked again when the form is saved: it would be done to what is shown still,
 * and not to what comes next. A link waits by itself (`WhileSaving`).
 */
export function follow(element: HTMLElement): void {
  const isDeed = element instanceof HTMLButtonElement && element.type === 'submit'
  if (!(isDeed && isSaving())) element.click()
}
