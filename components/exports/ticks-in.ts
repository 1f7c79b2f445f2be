/** The boxes of the items that can go in: all but those that redact one. */
export const ticksIn = (part: HTMLElement | null) => [
  ...(part?.querySelectorAll<HTMLInputElement>('input[type="checkbox"][data-item]') ?? []),
]

/** Boxes that were ticked by a program tell nobody; whoever counts them listens for this. */
export function tellForm(part: HTMLElement | null): void {
  part?.dispatchEvent(new Event('change', { bubbles: true }))
}
