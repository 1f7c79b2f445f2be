import { asItCame, controlsOf, edge, type Control } from '@/components/documents/fill-form'
import type { Typed } from '@/components/ui/typed-words'

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

/** What a person typed into a form: only what differs from how it came, from the page or from a file. */
export function typedIn(form: HTMLFormElement): Typed {
  const typed: Typed = { fields: {}, ticks: {} }
  const controls = controlsOf(form).filter(isKept)
  for (const control of controls.filter(({ dataset }) => dataset.typed)) {
    const { name } = control
    if (!isBox(control)) typed.fields[name] = control.value
    else
      typed.ticks[name] = controls.flatMap((one) => (isBox(one) && one.name === name && one.checked ? one.value : []))
  }
  return typed
}

const tell = (control: Control) => {
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
}

/** Puts back what was typed. Files are read again afterwards and leave it. */
export function putTyped(form: HTMLFormElement, { fields, ticks }: Typed): void {
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
