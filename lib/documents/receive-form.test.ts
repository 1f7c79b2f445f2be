import { expect, test } from 'vitest'
import { receiveForm } from '@/lib/documents/receive-form'

async function receive(form: FormData) {
  const { body, headers } = new Response(form)
  if (!body) throw new Error('A form has a body.')
  return receiveForm(body as never, headers.get('content-type') ?? '', 1000)
}

const file = (name: string, size = 3) => new File(['x'.repeat(size)], name)

test('a text of two million characters arrives whole, also in a wide script', async () => {
  const form = new FormData()
  form.append('text', '文'.repeat(2_000_000))
  const { values, refusal } = await receive(form)
  expect([values.text?.length, refusal]).toEqual([2_000_000, null])
})

test('what is more than a form may hold is refused in words and not left out silently', async () => {
  const form = new FormData()
  form.append('text', 'x'.repeat(8_000_001))
  expect((await receive(form)).refusal?.refusal.key).toBe('form_too_large')
  const many = new FormData()
  for (let n = 0; n < 21; n += 1) many.append('file', file(`${n}.txt`))
  const { files, refusal } = await receive(many)
  expect([files.length, refusal?.refusal.key]).toEqual([20, 'form_too_large'])
})

test('a file that is too large leaves the others, and what was typed', async () => {
  const form = new FormData()
  form.append('file', file('large.txt', 1001))
  form.append('file', file('small.txt'))
  form.append('subject', 'Typed')
  const { values, files, refusal } = await receive(form)
  expect(files.map(({ name }) => name)).toEqual(['small.txt'])
  expect([values.subject, refusal?.refusal.key]).toEqual(['Typed', 'file_too_large'])
})

test('files are in the order in which they were given, though a smaller one is on disk before', async () => {
  const form = new FormData()
  const names = Array.from({ length: 20 }, (_, n) => `${n}.png`)
  for (const [n, name] of names.entries()) form.append('file', file(name, n % 2 === 0 ? 1000 : 1))
  for (let n = 0; n < 5; n += 1) expect((await receive(form)).files.map(({ name }) => name)).toEqual(names)
})

test('a NUL in a field is left out of it, and the rest of the field stays', async () => {
  const form = new FormData()
  form.append('subject', 'Access\0 to documents')
  form.append('documents[]', '\0')
  expect((await receive(form)).values).toEqual({ subject: 'Access to documents', 'documents[]': [''] })
})
