import { expect, test } from 'vitest'
import { extract } from '@/lib/reading/extract/extract'
import { defaultLimits } from '@/lib/reading/extract/limits'

test('a file of which no sign can be decoded is one without a text', async () => {
  const task = { name: 'answer.txt', mediaType: null, limits: defaultLimits, ocrLanguages: null }
  const reading = extract(Buffer.from([0xff, 0xfe, 0x00]), task, { emitAttachment: null, onProgress: () => undefined })
  await expect(reading).rejects.toThrow(expect.objectContaining({ code: 'no_text' }))
})
