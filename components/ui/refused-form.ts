import type { FormState } from '@/lib/web/form-state'

/** What a form gave back whose page was left before it was refused, and the address of that page. */
type Refused = { at: string; state: FormState }

/** Kept by the page that is open, and nowhere else: until the form is opened again or any other is saved, as that of signing out. */
let refused: Refused | null = null

/** Keeps what a form that was left gave back, for when it is opened again; null where another form is being saved. */
export const keepRefused = (one: Refused | null): void => void (refused = one)

/** A control of a form, as far as it tells forms apart. */
export type NamedControl = { name: string; type: string; value: string; isDisabled: boolean }

/** Posted only where it is ticked, pressed or chosen, or never given back. */
const isInAnyCase = ({ type, isDisabled }: NamedControl) =>
  !isDisabled && !['checkbox', 'radio', 'file', 'password', 'submit', 'button', 'select-multiple'].includes(type)

/**
 * Whether values that came back with a refusal are those of a form with these controls: it has a place for each, it posts no other,
 * and what it is about (its hidden fields) is the same. A record that was changed by others meanwhile has another version: what was
 * typed on the one before would be saved over theirs unseen.
 */
export function isSameForm(values: FormState['values'], controls: NamedControl[]): boolean {
  const names = new Set(controls.map(({ name }) => name))
  const isPosted = ({ name, type, value }: NamedControl) => {
    const posted = values[name]
    const isAlike = type !== 'hidden' || name === 'submissionKey' || [posted].flat().includes(value)
    return posted !== undefined && isAlike
  }
  const own = controls.filter(({ name }) => name !== '' && !name.startsWith('$ACTION'))
  return own.filter(isInAnyCase).every(isPosted) && Object.keys(values).every((name) => names.has(name))
}

const controlsOf = (form: HTMLFormElement): NamedControl[] =>
  [...form.elements].flatMap((found) =>
    found instanceof HTMLInputElement ||
    found instanceof HTMLTextAreaElement ||
    found instanceof HTMLSelectElement ||
    found instanceof HTMLButtonElement
      ? { name: found.name, type: found.type, value: found.value, isDisabled: found.disabled }
      : [],
  )

/** Takes what this form gave back when it was refused, if its page was left meanwhile; null where that was none or another form. */
export function takeRefused(form: HTMLFormElement, at: string): FormState | null {
  if (refused?.at !== at || !isSameForm(refused.state.values, controlsOf(form))) return null
  const { state } = refused
  refused = null
  // Words that came back are in sight, also in what is folded until it is asked for.
  for (let outer = form.closest('details'); outer; outer = outer.parentElement?.closest('details') ?? null)
    outer.open = true
  return state
}
