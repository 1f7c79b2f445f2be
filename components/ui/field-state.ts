import type { FormState } from '@/lib/web/form-state'

export type FieldState = Pick<FormState, 'values' | 'fieldErrors'>

/** `asks[]` is the name of a list in the form; its errors are kept under `asks`. */
export const errorsOf = (state: FieldState | undefined, name: string) => state?.fieldErrors[name.replace(/\[\]$/, '')] ?? []

/** What was typed before the form came back, else what the record says. */
export function typedValue(state: FieldState | undefined, name: string, recorded: string | undefined): string | undefined {
  const typed = state?.values[name]
  return (Array.isArray(typed) ? typed[0] : typed) ?? recorded
}

/** The same for fields that may have several values: ticks, lists. An answered form without the name chose none. */
export function typedValues(state: FieldState | undefined, name: string, recorded: string[]): string[] {
  if (!state || Object.keys(state.values).length === 0) return recorded
  const typed = state.values[name]
  return typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]
}

/** The id of a field, so that the list of faults can lead to it. Give an `id` where two forms share a page. */
export const fieldId = (name: string): string => `field-${name.replace(/\[\]$/, '')}`
