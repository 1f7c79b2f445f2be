import { expect, test } from 'vitest'
import { layOutText } from '@/lib/documents/lay-out-text'
import { languageOf, languageOfBlock } from '@/lib/reading/rules/languages'

const names = 'Example, Anna; Beispiel, Bernd; Modèle, Claire; Przykład, Dorota; Esempio, Enzo; '

test('a text of names and numbers with a few sentences is in the language of its small words', () => {
  expect(
    languageOf(`${names.repeat(3)} The answer of the ministry is in the annex that was sent to you with this list.`),
  ).toBe('en')
  expect(
    languageOf(`${names.repeat(3)} Die Antwort des Ministeriums ist in der Anlage, die mit dieser Liste kam.`),
  ).toBe('de')
})

test.each([
  ['Το υπουργείο απάντησε στην επιστολή της οργάνωσης για το κέντρο υποδοχής.', 'el'],
  ['המשרד השיב למכתב של הארגון בעניין מרכז הקבלה ואישר את קבלתו.', 'he'],
  ['A minisztérium megválaszolta a szervezet levelét, és megerősítette, hogy a befogadó központ zárva van.', 'hu'],
])('a language that has no list of small words is told by its script or its letters: %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

test('a name and a number are in no language, and a page of names takes that of its document', () => {
  expect(languageOf('NB/204/7\nAnna Example\n+32 2 555 01 02')).toBeNull()
  expect(languageOf('')).toBeNull()
  const letter = `Thank you for your letter, which has been sent to the head of the unit that is in charge of it.\n\n${names}`
  const blocks = layOutText(letter)
  expect(blocks.map(languageOfBlock(letter, languageOf(letter)))).toEqual(['en', 'en'])
})
