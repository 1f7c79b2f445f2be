import type { FormState } from '@/lib/web/form-state'

/**
 * Which of several alike forms was posted: what its buttons said, and how many with the same words stood before it. Two deeds of one
 * record may ask for the same, and a deed may stand on a page twice.
 */
export type Mark = { words: string; before: number }

/** What a form gave back whose page was left before it was refused, and the address of that page. */
type Refused = { at: string; state: FormState }

/** Kept by the page that is open, and nowhere else: until the form is opened again or any other is saved, as that of signing out. */
let refused: (Refused & { mark: Mark | null }) | null = null

/** Forms that were posted, the last one first, as they stood then. */
let posted: { controls: NamedControl[]; mark: Mark }[] = []

/** More are not being saved at once. */
const mostPosted = 10

/** Keeps what a form that was left gave back, for when it is opened again; null where another form is being saved. */
export function keepRefused(one: Refused | null): void {
  const form = one && posted.find(({ controls }) => isSameForm(one.state.values, controls))
  refused = one && { ...one, mark: form?.mark ?? null }
}

/** A control of a form, as far as it tells forms apart. */
export type NamedControl = { name: string; type: string; value: string; isDisabled: boolean }

/** Named by us, and not by what carries the form. */
const isOwn = ({ name }: NamedControl) => name !== '' && !name.startsWith('$ACTION')

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
  return (
    controls.filter(isOwn).filter(isInAnyCase).every(isPosted) && Object.keys(values).every((name) => names.has(name))
  )
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

/** A form of a page, as far as it is told from others. */
export type Seen = { controls: NamedControl[]; words: string }

/** Which of the forms of a page values that came back with a refusal are those of, by its place among them; -1 where of none. */
export function whichForm(values: FormState['values'], mark: Mark | null, forms: readonly Seen[]): number {
  const alike = forms.flatMap((form, at) => (isSameForm(values, form.controls) ? [{ ...form, at }] : []))
  const same = alike.filter(({ words }) => words === mark?.words)
  // What a button says may have changed meanwhile: how many something concerns.
  const own = same.length > 0 ? same : alike
  return (own[mark?.before ?? 0] ?? own[0])?.at ?? -1
}

const seen = (form: HTMLFormElement): Seen => ({
  controls: controlsOf(form),
  words: [...form.elements]
    .flatMap((one) => (one instanceof HTMLButtonElement && one.type === 'submit' ? (one.textContent ?? '').trim() : []))
    .join(' · '),
})

/** Which of the alike forms of its page one is. */
function markOf(form: HTMLFormElement): Mark {
  const { controls, words } = seen(form)
  const named = controls.filter(isOwn)
  const values = Object.fromEntries(named.map(({ name, value }) => [name, value]))
  const alike = [...document.forms].filter(
    (one) => one === form || (seen(one).words === words && isSameForm(values, seen(one).controls)),
  )
  return { words, before: alike.indexOf(form) }
}

function notePosted({ target }: Event) {
  if (!(target instanceof HTMLFormElement)) return
  posted = [{ controls: controlsOf(target), mark: markOf(target) }, ...posted].slice(0, mostPosted)
}

// Before the form is handed to its action, which may empty it.
if (typeof window !== 'undefined') window.addEventListener('submit', notePosted, { capture: true })

/** Takes what this form gave back when it was refused, if its page was left meanwhile; null where that was none or another form. */
export function takeRefused(form: HTMLFormElement, at: string): FormState | null {
  if (refused?.at !== at) return null
  const { state, mark } = refused
  const forms = [...document.forms]
  if (forms[whichForm(state.values, mark, forms.map(seen))] !== form) return null
  refused = null
  // Words that came back are in sight, also in what is folded until it is asked for.
  for (let outer = form.closest('details'); outer; outer = outer.parentElement?.closest('details') ?? null)
    outer.open = true
  return state
}
