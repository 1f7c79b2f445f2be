import { expect, test } from 'vitest'
import { z } from 'zod'
import { requiredText } from '@/lib/fields'
import { readForm } from '@/lib/web/read-form'
import { readQuery } from '@/lib/web/read-query'

const schema = z.strictObject({ subject: requiredText(), names: z.array(z.string()) })

function posted(fields: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

test('a NUL in a posted field is left out of it before the form is read, and no deed gets one', () => {
  const read = readForm(
    schema,
    posted([
      ['subject', 'Access\0 to documents'],
      ['names[]', 'one\0'],
      ['names[]', '\0two'],
    ]),
  )
  expect(read.input).toEqual({ subject: 'Access to documents', names: ['one', 'two'] })
  expect(readForm(schema, posted([['subject', '\0']])).state?.fieldErrors.subject).toEqual([{ key: 'required' }])
})

test('a NUL in an address is left out of what a page asks the record for', () => {
  expect(readQuery({ q: 'closed\0 zone', none: undefined })).toEqual({ q: 'closed zone', none: undefined })
})
