import type { APIRequestContext } from '@playwright/test'
import { origin } from '../fixtures'

type Call = {
  id: string
  /** The page that it is posted to, filled in. */
  address: string
  /** What the form binds before its state: the slug, inside a workspace. */
  bound: string[]
  fields: Record<string, string | undefined>
  headers?: Record<string, string>
}

const emptyForm = { values: {}, fieldErrors: {}, error: null }

/** Calls a server action as its form does in a browser: arguments as JSON, the form beside them, field by field. */
export async function callAction(request: APIRequestContext, { id, address, bound, fields, headers }: Call) {
  const position = bound.length + 1
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined) form.append(`_${position}_${name}`, value)
  // The arguments come last: they are read as they arrive, and point at the fields.
  form.append('0', JSON.stringify([...bound, emptyForm, `$K${position.toString(16)}`]))
  const answer = await request.post(`${origin()}${address}`, {
    multipart: form,
    headers: { 'Next-Action': id, Accept: 'text/x-component', Origin: origin(), ...headers },
    maxRedirects: 0,
  })
  return { status: answer.status(), text: await answer.text(), location: answer.headers()['x-action-redirect'] }
}
