import type { z } from 'zod'
import type { Refusal } from '@/lib/errors'
import { withoutNul } from '@/lib/fields'
import type { FormState } from '@/lib/web/form-state'

/** Never sent back to the page that posted it. */
const secretFields = /password/i

/** Fields that only what keeps files reads: the upload route, where forms go without JavaScript, and `keepPostedFiles`. */
const uploadOnly = new Set(['returnTo', 'file', 'draftOf'])

type Values = FormState['values']

/** The typed fields of a form: repeated names become lists; what Next adds (`$ACTION…`) and files are left out. */
export function valuesOf(form: FormData): Values {
  const values: Values = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION') || uploadOnly.has(name)) continue
    const texts = form.getAll(name).flatMap((value) => (typeof value === 'string' ? withoutNul(value) : []))
    const [first] = texts
    if (first === undefined) continue
    values[withoutNul(name)] = name.endsWith('[]') || texts.length > 1 ? texts : first
  }
  return values
}

/** Names of files for the form that is shown again; no deed asks for them. */
const shownOnly = 'keptFiles[]'

/** `asks[]` is the name of a list in the form; the schema knows it as `asks`. */
const inputOf = (values: Values) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name === shownOnly ? [] : [[name.replace(/\[\]$/, ''), value] as const],
    ),
  )

/** What the matter is with one field, as a message key of `errors.json`. */
export function refusalOf(issue: z.core.$ZodIssue): Refusal {
  if (issue.code === 'custom' && typeof issue.params?.key === 'string') {
    return { key: issue.params.key, values: issue.params.values as Refusal['values'] }
  }
  if (/^[a-z_]+$/.test(issue.message)) return { key: issue.message }
  const isNumber = (issue.code === 'too_small' || issue.code === 'too_big') && /^(number|int)$/.test(issue.origin)
  if (isNumber && issue.code === 'too_small') return { key: 'too_low', values: { min: Number(issue.minimum) } }
  if (isNumber && issue.code === 'too_big') return { key: 'too_high', values: { max: Number(issue.maximum) } }
  if (issue.code === 'too_small') return { key: 'required' }
  if (issue.code === 'too_big' && issue.origin === 'array')
    return { key: 'too_many', values: { max: Number(issue.maximum) } }
  if (issue.code === 'too_big') return { key: 'too_long', values: { max: Number(issue.maximum) } }
  return { key: 'not_understood' }
}

function fieldErrorsOf(error: z.ZodError): FormState['fieldErrors'] {
  const errors: FormState['fieldErrors'] = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    ;(errors[field] ??= []).push(refusalOf(issue))
  }
  return errors
}

/** What may go back into the page that posted it. */
export const withoutSecrets = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !secretFields.test(name)))

/** Parses a posted form by its schema: the input, or the state that gives the form back as it was typed. */
export function readForm<S extends z.ZodType>(
  schema: S,
  form: FormData,
): { input: z.output<S>; values: Values; state?: undefined } | { state: FormState; input?: undefined } {
  const values = valuesOf(form)
  const parsed = schema.safeParse(inputOf(values))
  if (parsed.success) return { input: parsed.data, values: withoutSecrets(values) }
  return { state: { values: withoutSecrets(values), fieldErrors: fieldErrorsOf(parsed.error), error: null } }
}
