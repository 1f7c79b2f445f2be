import { expect, test } from 'vitest'
import { decodeText } from '@/lib/documents/decode-text'

test('text is read by its mark, as UTF-8, or as windows-1252; bytes and emptiness are said to be so', () => {
  expect(decodeText(Buffer.from('\uFEFFgrüße\r\nb')).text).toBe('grüße\nb')
  expect(decodeText(Buffer.from([0x67, 0x72, 0xfc, 0xdf, 0x65])).text).toBe('grüße')
  expect(decodeText(Buffer.from([0x25, 0x50, 0, 1])).readError).toBe('not_text')
  expect(decodeText(Buffer.from(' \n')).readError).toBe('empty')
})
