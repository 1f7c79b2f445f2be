import { expect, test } from 'vitest'
import { htmlToText } from '@/lib/reading/extract/text/html-to-text'

test('items of a list that say something are paragraphs of their own, and those of a menu stay together', () => {
  const { text } = htmlToText(
    '<ul><li>Home</li><li>About us</li></ul><ul><li>we will train all officers;</li><li>we will inform you in May.</li></ul><p>Yours</p>',
  )
  expect(text).toBe('Home\nAbout us\n\nwe will train all officers;\n\nwe will inform you in May.\n\nYours')
})
