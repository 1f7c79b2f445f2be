import type { Refusal } from '@/lib/errors'

/**
 * What an action gives back to its form when it did not do its deed: what was typed, so that nothing is lost, and what
 * is wrong, by field or as a whole. Refusals are message keys of `errors.json`.
 */
export type FormState = {
  values: Record<string, string | string[]>
  fieldErrors: Record<string, Refusal[]>
  error: Refusal | null
  /** Set when the deed was done and the page stays: a new value each time, so that forms and notices can tell. */
  doneAt?: number
}

/** What a form is posted to. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

/** Bytes of a form that is saved with its files in it: no server action takes more, and the proxy turns away what is longer. */
export const mostOfAForm = 9 * 1024 * 1024

export const emptyForm: FormState = { values: {}, fieldErrors: {}, error: null }
