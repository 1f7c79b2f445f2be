const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const lines = () =>
  [...document.querySelectorAll<HTMLElement>('[data-roving-item]')].filter((line) => line.checkVisibility())

const deedOf = (line: HTMLElement, kind: 'deed' | 'open') => line.querySelector<HTMLElement>(`[data-${kind}]`)

/**
 * J, K and the arrows move between the lines of the list on this page; the deed of a line takes the focus, so that Enter
 * does it. O opens the line, Space chooses it. Returns whether the key was for the list.
 */
export function moveInList(key: string, event: KeyboardEvent): boolean {
  const list = lines()
  if (list.length === 0) return false
  const at = list.findIndex((line) => line.contains(document.activeElement))
  if (key === 'o' && at >= 0) {
    const line = list[at]
    const link = line && (deedOf(line, 'open') ?? deedOf(line, 'deed'))
    link?.click()
    return link !== null && link !== undefined
  }
  // A deed of the line itself, such as putting it off, goes before one of the page with the same key.
  const own = at >= 0 ? list[at]?.querySelector<HTMLElement>(`[data-line-key="${CSS.escape(key)}"]`) : null
  if (own) {
    own.click()
    return true
  }
  if (key === ' ' && at >= 0 && !(event.target instanceof HTMLInputElement)) {
    const box = list[at]?.querySelector<HTMLInputElement>('[data-choose]')
    box?.click()
    return box !== null && box !== undefined
  }
  const step = steps[key]
  if (step === undefined || (key.startsWith('Arrow') && event.target !== document.body && at < 0)) return false
  const next = list[Math.min(list.length - 1, Math.max(0, at < 0 ? 0 : at + step))]
  const target =
    next && (deedOf(next, 'deed') ?? deedOf(next, 'open') ?? next.querySelector<HTMLElement>('a, button, summary'))
  target?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return true
}
