import { follow } from '@/components/layout/follow'

/** Follows what this page has for a key: the first visible control with that `data-key`. Fields take the focus only. */
export function pressControl(key: string): boolean {
  const candidates = document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
  const found = [...candidates].find((element) => element.checkVisibility()) ?? candidates[0]
  if (!found) return false
  found.focus()
  if (!(found instanceof HTMLInputElement && found.type === 'search')) follow(found)
  return true
}

export function openAddMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('details[data-add-menu]')
  if (!menu) return
  menu.open = true
  menu.querySelector('a')?.focus()
}

/** Whether keys belong to what is being written; a tick and a radio button are not written in. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'submit', 'button'].includes(target.type)
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
