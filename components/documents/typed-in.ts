import { asItCame, controlsOf, edge, type Control } from '@/components/documents/fill-form'
import type { Typed } from '@/components/ui/typed-store'

const isBox = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'checkbox'

/** Of lines and lists; which letter a file was filled in from is chosen again when it is read again. */
const isKept = ({ type, name }: Control) => name !== '' && !['hidden', 'file', 'password', 'radio'].includes(type)

/** Marks a control that somebody changed. What a file filled in, and what stands as it came, nobody typed. */
export function markTyped(control: Control): void {
  const isTyped = isBox(control) || control.value !== (control.dataset.read ?? asItCame(control))
  if (isTyped) control.dataset.typed = 'true'
  else delete control.dataset.typed
}

/**
 * What a person typed into a form: only what differs from how it came, from the page or from a file. `unlisted` is what is ticked
 * of boxes that are not there yet.
 */
export function typedIn(form: HTMLFormElement, unlisted: Typed['ticks']): Typed {
  const typed: Typed = {
    fields: {},
    ticks: Object.fromEntries(Object.entries(unlisted).filter(([, { length }]) => length > 0)),
  }
  const controls = controlsOf(form).filter(isKept)
  for (const control of controls.filter(({ dataset }) => dataset.typed)) {
    const { name } = control
    if (!isBox(control)) typed.fields[name] = control.value
    else typed.ticks[name] = [...(unlisted[name] ?? []), ...tickedOf(controls, name)]
  }
  return typed
}

const tickedOf = (controls: Control[], name: string) =>
  controls.flatMap((one) => (isBox(one) && one.name === name && one.checked ? one.value : []))

/** Adds what a control says now, also where that is how it came. */
export function addChanged(to: Typed, control: Control): void {
  if (!control.form || !isKept(control)) return
  if (isBox(control)) to.ticks[control.name] = tickedOf(controlsOf(control.form), control.name)
  else to.fields[control.name] = control.value
}

const tell = (control: Control) => {
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
}

/**
 * Puts back what was typed. Files are read again afterwards and leave it. Answers what was ticked of boxes that are not listed here:
 * those of a case, perhaps, whose letters come when it is chosen again (`tickWhenListed`).
 */
export function putTyped(form: HTMLFormElement, { fields, ticks }: Typed): Typed['ticks'] {
  for (const control of controlsOf(form).filter(isKept)) {
    const [value, ticked] = [fields[control.name], ticks[control.name]]
    if (isBox(control) && ticked) {
      control.checked = ticked.includes(control.value)
      control.dataset.typed = 'true'
      delete control.dataset.read
    } else if (value !== undefined && value !== control.value) {
      control.value = value
      control.dataset.typed = 'true'
      tell(control)
    }
  }
  const isListed = (name: string, value: string) =>
    controlsOf(form).some((control) => isBox(control) && control.name === name && control.value === value)
  return Object.fromEntries(
    Object.entries(ticks).map(([name, values]) => [name, values.filter((value) => !isListed(name, value))]),
  )
}

/** Ticks boxes as soon as they are listed, and takes them out of `unlisted`, until the function that it answers is called. */
export function tickWhenListed(form: HTMLFormElement, unlisted: Typed['ticks']): () => void {
  const watch = new MutationObserver(() => {
    for (const box of controlsOf(form).filter(isBox)) {
      const values = unlisted[box.name] ?? []
      if (!values.includes(box.value)) continue
      unlisted[box.name] = values.filter((value) => value !== box.value)
      box.checked = true
      box.dataset.typed = 'true'
      delete box.dataset.read
    }
  })
  watch.observe(form, { childList: true, subtree: true })
  return () => watch.disconnect()
}

/** Takes out what was typed: each field is as its file filled it in, else as it came. */
export function takeOutTyped(form: HTMLFormElement): void {
  for (const control of controlsOf(form).filter(isKept)) {
    if (!control.dataset.typed) continue
    delete control.dataset.typed
    if (isBox(control)) control.checked = control.defaultChecked
    else {
      control.value = control.dataset.read ?? asItCame(control)
      if (control.dataset.read === undefined) control.classList.remove(...edge)
      tell(control)
    }
  }
}
