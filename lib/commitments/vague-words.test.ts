import { describe, expect, test } from 'vitest'
import { proposeCheck } from '@/lib/commitments/propose-check'
import { toDay } from '@/lib/dates'
import { readText } from '@/lib/reading/read-text'
import { dueOf } from '@/lib/reading/rules/due'
import { vagueTimeIn } from '@/lib/reading/vague-words'

const today = toDay('2031-04-20')

/** The promise that the reader offers of a text, with when to look again: what the card of the suggestion shows. */
function offered(sentence: string) {
  const text = `Dear Ms Halden,\n\n${sentence}\n\nYours sincerely,`
  const { suggestions } = readText(text, { datedOn: '2031-04-15' })
  const promise = suggestions.find(({ kind }) => kind === 'commitment')
  if (!promise) return null
  const { dueOn, dueText } = promise
  const words = `${promise.quote} ${dueText ?? ''}`
  return { dueOn, dueText, ...proposeCheck({ firmness: 'undated', dueOn: dueOn ? toDay(dueOn) : null, words }, today) }
}

describe('a promise without a day keeps its words and is looked at again by them', () => {
  test.each([
    ['We will publish the report soon.', 'soon', 'soon_words'],
    ['We will publish the report in the coming weeks.', 'in the coming weeks', 'weeks_words'],
    ['We will write to you next week.', 'next week', 'weeks_words'],
    ['We will visit the zone over the coming months.', 'over the coming months', 'months_words'],
    ['We will visit the zone before the summer.', 'before the summer', 'months_words'],
    ['We will consult you early next year.', 'early next year', 'next_year_words'],
    ['Wir werden den Bericht in Kürze veröffentlichen.', 'in Kürze', 'soon_words'],
    ['Das Ministerium wird die Zahlen in absehbarer Zeit vorlegen.', 'in absehbarer Zeit', 'soon_words'],
    ['Wir werden Sie in den kommenden Wochen unterrichten.', 'in den kommenden Wochen', 'weeks_words'],
    ['Wir werden den Erlass im Herbst überarbeiten.', 'im Herbst', 'months_words'],
    ['Nous publierons le rapport dans les plus brefs délais.', 'dans les plus brefs délais', 'soon_words'],
    ['Nous publierons le rapport au cours des prochaines semaines.', 'au cours des prochaines semaines', 'weeks_words'],
    ['Le ministère publiera les chiffres d’ici l’été.', 'd’ici l’été', 'months_words'],
    ['Ministerstwo opublikuje raport w najbliższym czasie.', 'w najbliższym czasie', 'soon_words'],
    ['Ministerstwo opublikuje raport w ciągu najbliższych tygodni.', 'w ciągu najbliższych tygodni', 'weeks_words'],
  ])('%s', (sentence, dueText, why) => {
    expect(offered(sentence)).toMatchObject({ dueOn: null, dueText, why })
  })

  test.each([
    ['We will adopt the strategy by the end of the year.', 'by the end of the year', '2031-12-31'],
    ['Wir werden das Gesetz im Laufe des Jahres vorlegen.', 'im Laufe des Jahres', '2031-12-31'],
    ['Nous publierons le décret dans le courant de l’année.', 'dans le courant de l’année', '2031-12-31'],
    ['Nous publierons le décret courant 2032.', '2032', '2032-12-31'],
    ['Ministerstwo opublikuje raport do końca roku.', 'do końca roku', '2031-12-31'],
    ['We will publish the report in the second quarter of 2032.', 'second quarter of 2032', '2032-06-30'],
    ['Wir werden den Bericht im ersten Halbjahr 2032 vorlegen.', 'ersten Halbjahr 2032', '2032-06-30'],
    ['Wir werden den Bericht im Mai vorlegen.', 'im Mai', '2031-05-31'],
    ['Nous publierons le rapport d’ici fin janvier.', 'd’ici fin janvier', '2032-01-31'],
    ['Ministerstwo opublikuje raport w tej sprawie w maju.', 'w maju', '2031-05-31'],
  ])('and one that names a period has its last day: %s', (sentence, dueText, dueOn) => {
    expect(offered(sentence)).toMatchObject({ dueOn, dueText, on: dueOn, why: 'on_due_day' })
  })

  test('without the day of its letter a period stays words, which still say when to look again', () => {
    const due = dueOf({ words: 'We will adopt it by the end of the year.' }, null)
    expect(due).toEqual({ dueOn: null, dueText: 'by the end of the year' })
    expect(proposeCheck({ firmness: 'undated', dueOn: null, words: due.dueText ?? '' }, today)).toMatchObject({
      why: 'this_year_words',
      on: '2031-12-31',
    })
  })
})

test.each(['sooner than expected', 'monthly', 'Sommerfeld', 'the Autumn Trust', 'in year 3'])(
  '“%s” names no time to come',
  (words) => {
    expect(vagueTimeIn(words)?.words ?? null).toBeNull()
  },
)
