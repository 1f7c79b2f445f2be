import { expect, test } from 'vitest'
import { layOutText } from '@/lib/documents/lay-out-text'
import { isSmallWord, languageByWords } from '@/lib/reading/rules/function-words'
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

test.each([
  [
    'sk',
    'Ministerstvo vnútra odpovedalo na list organizácie a potvrdilo, že prijímacie stredisko je zatvorené. Žiadosti, ktoré boli podané do konca marca, budú vybavené v lehote tridsiatich dní, ak nie je potrebné doplniť údaje.',
  ],
  [
    'sl',
    'Ministrstvo za notranje zadeve je odgovorilo na dopis organizacije in potrdilo, da je sprejemni center zaprt. Prošnje, ki so bile vložene do konca marca, bodo rešene v tridesetih dneh, če ni treba dopolniti podatkov.',
  ],
  [
    'hr',
    'Zaprimljen je zahtjev i riješeno je da se s njim postupa kao s pritužbom. Drugo pitanje proslijeđeno je uredu koji je nadležan, a odgovor se očekuje u svibnju, nakon što se o njemu očituje ravnatelj.',
  ],
  [
    'da',
    'Ministeriet har svaret på organisationens brev og bekræftet, at modtagecentret er lukket. Ansøgninger, som er indgivet inden udgangen af marts, vil blive behandlet inden for tredive dage.',
  ],
  [
    'no',
    'Vi kan opplyse at klagen er sendt videre til rett myndighet, som vil gi deg beskjed om utfallet. Vi vil også forsikre om at vi følger saken og har bedt om en redegjørelse.',
  ],
  [
    'lv',
    'Cienījamā kundze, pateicamies par Jūsu 3. marta vēstuli. Informējam, ka sūdzība ir nosūtīta kompetentajai iestādei, kas Jūs informēs par rezultātu. Tāpat vēlamies apliecināt, ka turpinām sekot šim jautājumam un par to ziņosim.',
  ],
])('a language is not taken for the one whose small words it shares: %s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('a letter with names of abroad in it stays in the language of its small words', () => {
  const letter =
    'Vi kan meddela att Ert brev till fru Sørensen har skickats vidare till behörig myndighet, som kommer att underrätta Er om resultatet när ärendet är avslutat. Vi vill samtidigt försäkra Er om att vi följer det och att vi har bett om en redogörelse från kommunen, som ska lämnas före månadens slut.'
  expect(languageByWords(letter)).toBe('sv')
})

test('small words are those of the ten languages alone, whatever else holds others apart from them', () => {
  expect(['och', 'je', 'the', 'nie'].map(isSmallWord)).toEqual([true, true, true, true])
  expect(['og', 'ktoré', 'és', 'kas', 'jeg'].map(isSmallWord)).toEqual([false, false, false, false, false])
})
