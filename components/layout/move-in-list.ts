import { follow } from '@/components/layout/follow'

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const lines = () =>
  [...document.querySelectorAll<HTMLElement>('[data-roving-item]')].filter((line) => line.checkVisibility())

const deedOf = (line: HTMLElement, kind: 'deed' | 'open') => line.querySelector<HTMLElement>(`[data-${kind}]`)

/** The line that keys act on: the one with the focus, else the first where a page opens on its list. */
function currentIn(list: HTMLElement[]): number {
  const focused = list.findIndex((line) => line.contains(document.activeElement))
  return focused < 0 && list[0]?.closest('[data-first-line]') ? 0 : focused
}

/**
 * J, K and the arrows move between the lines of the list on this page; the deed of a line takes the focus, so that Enter
 * does it. O opens the line, Space chooses it. Returns whether the key was for the list.
 */
export function moveInList(key: string, event: KeyboardEvent): boolean {
  const list = lines()
  if (list.length === 0) return false
  const at = currentIn(list)
  if (key === 'Enter') {
    // On a link or button Enter is its own; with the focus nowhere it does the deed of the current line.
    const deed = event.target === document.body && list[at] ? deedOf(list[at], 'deed') : null
    if (deed) follow(deed)
    return deed !== null
  }
  if (key === 'o' && at >= 0) {
    const line = list[at]
    const link = line && (deedOf(line, 'open') ?? deedOf(line, 'deed'))
    if (link) follow(link)
    return link !== null && link !== undefined
  }
  // A deed of the line itself, such as putting it off, goes before one of the page with the same key.
  const own = at >= 0 ? list[at]?.querySelector<HTMLElement>(`[data-line-key="${CSS.escape(key)}"]`) : null
  if (own) {
    follow(own)
    return true
  }
  if (key === ' ' && at >= 0 && !(event.target instanceof HTMLInputElement)) {
    const box = list[at]?.querySelector<HTMLInputElement>('[data-choose]')
    box?.click()
    return box !== null && box !== undefined
  }
  const step = steps[key]
  const isInside = list[at]?.contains(document.activeElement) ?? false
  if (step === undefined || (key.startsWith('Arrow') && event.target !== document.body && !isInside)) return false
  const next = list[Math.min(list.length - 1, Math.max(0, at < 0 ? 0 : at + step))]
  const target =
    next && (deedOf(next, 'deed') ?? deedOf(next, 'open') ?? next.querySelector<HTMLElement>('a, button, summary'))
  target?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return true
}
