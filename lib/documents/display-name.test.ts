import { expect, test } from 'vitest'
import { contentDispositionOf, displayNameOf } from '@/lib/documents/display-name'

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\x\\reply.pdf', 'reply.pdf'],
  ['a\u202Efdp.exe', 'afdp.exe'],
  ['a\0b\r\nSet-Cookie: x.txt', 'abSet-Cookie: x.txt'],
  ['..', 'file'],
  ['', 'file'],
  [`${'x'.repeat(400)}.docx`, `${'x'.repeat(195)}.docx`],
])('the file name %j is shown as %j, and makes one sound header', (given, shown) => {
  expect(displayNameOf(given)).toBe(shown)
  expect(contentDispositionOf(displayNameOf(given))).toMatch(
    /^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.~!#$&+^`|%-]+$/,
  )
})
