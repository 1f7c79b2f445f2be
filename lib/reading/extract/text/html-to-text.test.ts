import { expect, test } from 'vitest'
import { htmlToText } from '@/lib/reading/extract/text/html-to-text'

test('items of a list that say something are paragraphs of their own, and those of a menu stay together', () => {
  const { text } = htmlToText(
    '<ul><li>Home</li><li>About us</li></ul><ul><li>we will train all officers;</li><li>we will inform you in May.</li></ul><p>Yours</p>',
  )
  expect(text).toBe('Home\nAbout us\n\nwe will train all officers;\n\nwe will inform you in May.\n\nYours')
})

test('what a style sheet of the page hides by a class or an id is not read, and what a later rule or only a printer shows is', () => {
  const sheet =
    '/* .seen { display: none } */ .preheader, p.old { display: none !important } #menu{visibility:hidden} .back{display:none} .back{display:block} @media print { .web { display: none } } div .deep{display:none}'
  const { text } = htmlToText(
    `<head><style>${sheet}</style></head><p class="small preheader">We will win.</p><p class="old">Old</p><div id="menu">Menu</div><p class="seen">One</p><p class="back">Two</p><p class="web">Three</p><p class="deep">Four</p>`,
  )
  expect(text).toBe('One\n\nTwo\n\nThree\n\nFour')
})

test.each(['/*', '{', '}', '.a{display:none', '@media{', '.a,'])(
  'a style sheet of nothing but %s is through at once',
  (sign) => {
    expect(htmlToText(`<style>${sign.repeat(300_000)}</style><p>Words</p>`).text).toBe('Words')
  },
)
