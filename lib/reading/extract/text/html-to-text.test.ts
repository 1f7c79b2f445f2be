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

test.each([
  ['a sheet for printers', '', ' media="print">.one{display:none}', 'class="one"'],
  ['another tag', 'a.one{display:none}', '>', 'class="one"'],
  ['its own style', '.one{display:none}', '>', 'class="one" style="color:red; display:block"'],
  ['a second class', '.one{display:none} .one.open{display:block}', '>', 'class="one open"'],
  ['another class with a rule behind it', '.tab{display:none} .active{display:block}', '>', 'class="tab active"'],
  [
    'another class on a wide screen',
    '.d-none{display:none!important} @media (min-width:48em){.d-md-block{display:block!important}}',
    '>',
    'class="d-none d-md-block"',
  ],
  [
    'another class whose name has a colon',
    '.off{display:none} @media (min-width:48em){.md\\:block{display:block}}',
    '>',
    'class="off md:block"',
  ],
  ['the place where it stands', '.one{display:none} .page .one{display:block}', '>', 'class="one"'],
  ['a wide screen', '.one{display:none} @media (min-width:60em){.one{display:block}}', '>', 'class="one"'],
  ['more weight', '.one{display:block !important} .one{display:none}', '>', 'class="one"'],
  [
    'a rule that is nested in its own',
    '.one{color:red; .no{ display:none } @media print{ display:none }}',
    '>',
    'class="one"',
  ],
])('what a style sheet hides elsewhere is read: by %s it is seen', (_, sheet, other, attributes) => {
  const page = `<head><style>${sheet}</style><style${other}</style></head><p>Words</p><p ${attributes}>We will come.</p>`
  expect(htmlToText(page).text).toBe('Words\n\nWe will come.')
})

test('a class that hides the whole page until a script shows it, and what is shown on narrow screens or under a mouse only, change nothing', () => {
  const sheet =
    '.loading{display:none} .narrow,.menu{display:none} @media (max-width:30em){.narrow{display:block!important}} li:hover .menu{display:block}'
  const page = `<style>${sheet}</style><body class="loading"><p class="narrow">Small</p><p class="menu">Menu</p><p>Words</p>`
  expect(htmlToText(page).text).toBe('Words')
})

test.each(['@media', '.a{', '/*', '{', '}', '.a{display:none', '@media{', '.a,'])(
  'a style sheet of nothing but %s is through at once',
  (sign) => {
    expect(htmlToText(`<style>${sign.repeat(300_000)}</style><p>Words</p>`).text).toBe('Words')
  },
)

test('a style sheet for screens that nobody can name is through at once', () => {
  const page = `<style media="${' '.repeat(300_000)}tv">.one{display:none}</style><p class="one">Words</p>`
  expect(htmlToText(page).text).toBe('Words')
}, 10_000)

test('a page that its style sheet hides from top to bottom is read: a script shows it', () => {
  const { text } = htmlToText(
    '<style>.waits { display: none }</style><div class="waits"><p>We will send the list.</p></div>',
  )
  expect(text).toBe('We will send the list.')
})
