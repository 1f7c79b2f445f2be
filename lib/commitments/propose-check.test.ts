import { describe, expect, test } from 'vitest'
import { proposeCheck } from '@/lib/commitments/propose-check'
import { toDay } from '@/lib/dates'

const today = toDay('2026-04-20')
const propose = (words: string, given: { firmness?: 'undated' | 'will_consider'; dueOn?: string } = {}, on = today) =>
  proposeCheck({ firmness: given.firmness ?? 'undated', dueOn: given.dueOn ? toDay(given.dueOn) : null, words }, on)

describe('the next check that is proposed', () => {
  test.each([
    ['You will be told of the result in due course.', 'soon_words', 'in due course', '2026-05-20'],
    ['We will publish it as soon as possible.', 'soon_words', 'as soon as possible', '2026-05-20'],
    ['Wir antworten Ihnen in Kürze.', 'soon_words', 'in Kürze', '2026-05-20'],
    ['Odpowiemy niezwłocznie.', 'soon_words', 'niezwłocznie', '2026-05-20'],
    ['Nous le ferons dans les meilleurs delais.', 'soon_words', 'dans les meilleurs delais', '2026-05-20'],
    ['Il repondra dans un delai de deux mois.', 'term_words', 'dans un delai de deux mois', '2026-06-20'],
    ['Nous le ferons dans les meilleurs délais.', 'soon_words', 'dans les meilleurs délais', '2026-05-20'],
    ['Lo publicaremos en breve.', 'soon_words', 'en breve', '2026-05-20'],
    ['Lo faremo quanto prima.', 'soon_words', 'quanto prima', '2026-05-20'],
    ['A visit will take place in the coming weeks.', 'weeks_words', 'in the coming weeks', '2026-05-20'],
    ['W najbliższych tygodniach zakończymy prace.', 'weeks_words', 'W najbliższych tygodniach', '2026-05-20'],
    [
      'The report follows in the next few months, as soon as possible.',
      'months_words',
      'in the next few months',
      '2026-07-20',
    ],
    ['Cela sera fait dans les prochains mois.', 'months_words', 'dans les prochains mois', '2026-07-20'],
    ['We shall adopt it later this year.', 'this_year_words', 'later this year', '2026-12-31'],
    ['Das Gesetz kommt im nächsten Jahr.', 'next_year_words', 'im nächsten Jahr', '2026-10-20'],
    ['We will reply within 30 days of receipt.', 'term_words', 'within 30 days', '2026-05-20'],
    ['Wir antworten innerhalb von zwei Wochen.', 'term_words', 'innerhalb von zwei Wochen', '2026-05-04'],
    ['Nous répondrons dans un délai de deux mois.', 'term_words', 'dans un délai de deux mois', '2026-06-20'],
    ['Odpowiemy w ciągu 14 dni roboczych.', 'term_words', 'w ciągu 14 dni roboczych', '2026-05-10'],
    ['The site closes within ten years, soon.', 'soon_words', 'soon', '2026-05-20'],
    ['The site closes within 400 days, soon.', 'soon_words', 'soon', '2026-05-20'],
    ['The site closes within 60 weeks, soon.', 'soon_words', 'soon', '2026-05-20'],
    ['The site closes within 365 days, soon.', 'term_words', 'within 365 days', '2027-04-20'],
    ['We will reply by Friday.', 'weeks_words', 'by Friday', '2026-05-20'],
  ])('of “%s” follows the words, and names them', (quote, why, words, on) => {
    expect(propose(quote)).toEqual({ on, why, words })
  })

  test('is the day that was named while it is still to come, whatever else the words say', () => {
    expect(propose('soon, by 30 June', { dueOn: '2026-06-30' })).toMatchObject({ on: '2026-06-30', why: 'on_due_day' })
    expect(propose('soon, by 30 March', { dueOn: '2026-03-30' })).toMatchObject({ why: 'soon_words' })
    expect(propose('within a year of 3 March 2025', { dueOn: '2026-03-03' })).toMatchObject({ why: 'no_date' })
  })

  test('is six months off where it is only considered, and three where nothing says when', () => {
    expect(propose('We will consider it.', { firmness: 'will_consider' })).toMatchObject({
      on: '2026-10-20',
      why: 'may_never',
    })
    expect(propose('We will do it.')).toMatchObject({ on: '2026-07-20', why: 'no_date' })
  })

  test('finds words that a line break divides, and none inside other words', () => {
    expect(propose('in due\n   course')).toMatchObject({ why: 'soon_words' })
    expect(propose('It is no sooner said than done.')).toMatchObject({ why: 'no_date' })
  })

  test('is always ahead, also at the end of a year', () => {
    expect(propose('this year', {}, toDay('2026-12-20')).on).toBe('2027-01-20')
    expect(propose('this year', {}, toDay('2026-12-31')).on).toBe('2027-01-31')
  })
})
