import { describe, expect, test } from 'vitest'
import { anchorOf, displayQuote, runningWords } from '@/lib/documents/anchor'
import { readText } from '@/lib/reading/read-text'
import type { Zone } from '@/lib/reading/schema'

type Printed = { body: string; note?: string; head?: string; foot?: string }

/** Pages as a PDF brings them: head, body, notes, foot, and what of it the file tells apart by itself. */
function print(pages: readonly Printed[], isTold = true): { text: string; zones: Zone[] } {
  const zones: Zone[] = []
  let text = ''
  for (const [i, { body, note, head, foot }] of pages.entries()) {
    if (i > 0) text += '\f'
    const parts = [
      { kind: 'page_furniture' as const, words: head },
      { kind: null, words: body },
      { kind: 'footnote' as const, words: note },
      { kind: 'page_furniture' as const, words: foot },
    ].filter(({ words }) => words !== undefined)
    for (const [j, { kind, words = '' }] of parts.entries()) {
      if (j > 0) text += '\n\n'
      if (kind && isTold)
        zones.push({ kind, start: text.length, end: text.length + words.length, page: i + 1, language: null })
      text += words
    }
  }
  return { text, zones }
}

const greeting =
  'Dear Ms Lind,\n\nThank you for your letter on the closed zone, which we have read with great care.\n\n'
const [head, foot] = ['Ministry of the Interior of Norland', 'Page 1 of 2']

/** Of the two pages, what is offered in parts, each as it is quoted. */
function inParts(
  before: string,
  after: string,
  more: Partial<Printed> = {},
  isTold = true,
  around: Partial<Printed> = { head, foot: 'Page 2 of 2' },
) {
  const { text, zones } = print(
    [
      { head, foot, body: before, ...more },
      { ...around, body: after },
    ],
    isTold,
  )
  const { suggestions } = readText(text, { zones })
  for (const { start, end, quote } of suggestions) expect(text.slice(start, end)).toBe(quote)
  return suggestions.flatMap(({ ranges, ...one }) =>
    ranges
      ? [{ ...one, whole: displayQuote(anchorOf(text, ranges).quote), run: displayQuote(runningWords(text, ranges)) }]
      : [],
  )
}

describe('a sentence that goes on over the end of a page is judged as one, whatever is printed between', () => {
  test.each([
    [
      'with a small letter',
      `${greeting}We will inform you of the`,
      'outcome of the review by 30 June 2031. It is under way.',
      'We will inform you of the […] outcome of the review by 30 June 2031.',
    ],
    [
      'with a name behind a word that ends no sentence',
      `${greeting}We will publish the rules of the`,
      'Ministry on access to the zone. They are being drafted.',
      'We will publish the rules of the […] Ministry on access to the zone.',
    ],
    [
      'with a name behind a full line',
      `${greeting}In the coming weeks, as soon as they are ready in all languages, we will send both\nof the papers on access to the zone that you asked for, and a copy to the Norland`,
      'Red Cross, which has the same question. They are being drafted.',
      'In the coming weeks, as soon as they are ready in all languages, we will send both of the papers on access to the zone that you asked for, and a copy to the Norland […] Red Cross, which has the same question.',
    ],
    [
      'behind an abbreviation',
      `${greeting}We will publish the list of stations that was made by Dr.`,
      'Holm of the Ministry. It is long.',
      'We will publish the list of stations that was made by Dr. […] Holm of the Ministry.',
    ],
    [
      'in an item of a list',
      `${greeting}We will do the following:\n\n- publish the rules of access\n- send you a list of all`,
      'stations by 30 June 2031. It is long.',
      'send you a list of all […] stations by 30 June 2031.',
    ],
  ])('%s', (_how, before, after, whole) => {
    expect(inParts(before, after).map((one) => one.whole)).toEqual([whole])
  })

  test('and its day, its verb and its actor are those of the whole', () => {
    const [one] = inParts(`${greeting}We will inform you of the`, 'outcome of the review by 30 June 2031. It is long.')
    expect(one).toMatchObject({ kind: 'commitment', tier: 'suggest', dueOn: '2031-06-30' })
    expect(one?.reason).toBe('because: *We* + *will* + *inform*: to come')
    expect(one?.quote).toBe('outcome of the review by 30 June 2031.')
  })

  test('a word that the page divided is one word', () => {
    const [one] = inParts(`${greeting}We will publish the infor-`, 'mation on the zone by 30 June 2031. It is long.')
    expect(one?.whole).toBe('We will publish the infor- […] mation on the zone by 30 June 2031.')
    expect(one?.run).toBe('We will publish the information on the zone by 30 June 2031.')
  })

  test('a note at the foot of the page is no part of it', () => {
    const more = { note: '1 Order 14 of 2025 on the closed zone, as changed since.' }
    const [one] = inParts(`${greeting}We will inform you of the`, 'outcome of the review. It is long.', more)
    expect(one?.whole).toBe('We will inform you of the […] outcome of the review.')
  })

  test('also where the file does not tell its running heads apart', () => {
    const [one] = inParts(`${greeting}We will inform you of the`, 'outcome of the review. It is long.', {}, false)
    expect(one?.whole).toBe('We will inform you of the […] outcome of the review.')
    const around = { head: 'Ministère de l’Intérieur du Norland', foot: '2 / 2' }
    const [other] = inParts(
      `${greeting}We will inform you of the`,
      'outcome of the review. It is long.',
      {},
      false,
      around,
    )
    expect(other?.whole).toBe('We will inform you of the […] outcome of the review.')
  })
})

describe('what ends with its page', () => {
  test.each([
    [
      'a sentence',
      `${greeting}We will inform you of the outcome.`,
      'The zone was closed in 2025. We will publish a list.',
    ],
    [
      'what announces a list',
      `${greeting}We will do this for the zone:`,
      'publish the rules of access by 30 June 2031.',
    ],
    [
      'words before an item',
      `${greeting}We will publish a list of the`,
      '2. We will inform you of the outcome of the review.',
    ],
    ['words before a title', `${greeting}We will publish a list of the`, 'Annex\n\nWe will inform you of the outcome.'],
    [
      'an address',
      `${greeting}We will write.\n\nNorland Road 200, 1049 Nordstad, tel. 229 54 321`,
      'we will inform you of it.',
    ],
    ['a letterhead', 'Office of the Minister for the', `reply that we will send\n\n${greeting}We will publish a list.`],
    [
      'a farewell',
      `${greeting}We will write.\n\nYours sincerely,\n\nJan Holm for the`,
      'minister, who will publish a list.',
    ],
  ])('is not joined with the next: %s', (_what, before, after) => {
    expect(inParts(before, after)).toEqual([])
  })

  test('nor are two pages between which there is another', () => {
    const { text, zones } = print([
      { body: `${greeting}We will inform you of the`, foot },
      { body: '', foot: 'Page 2 of 3' },
      { body: 'outcome of the review.' },
    ])
    expect(readText(text, { zones }).suggestions.filter(({ ranges }) => ranges)).toEqual([])
  })

  test('and where nothing is printed between, the sentence stands in one piece', () => {
    const { text, zones } = print([
      { body: `${greeting}We will publish the infor-` },
      { body: 'mation by 30 June 2031.' },
    ])
    const [one] = readText(text, { zones }).suggestions.filter(({ kind }) => kind === 'commitment')
    expect(one?.quote).toBe('We will publish the infor-\fmation by 30 June 2031.')
    expect(one?.ranges).toBeUndefined()
  })
})
