import { expect, test } from 'vitest'
import { offered } from '@/lib/reading/fixtures/offered-in-reply'
import { readText } from '@/lib/reading/read-text'

test.each([
  'It may be added that the Council will return to the matter in October.',
  'It is worth noting that the Agency will carry out two more inspections this year.',
  'The House may be interested to learn that a second survey will be carried out next year.',
  'I am pleased to inform the House and the petitioner that the Ministry will reopen the line.',
  'I repeat to everyone in this Chamber that the Government will pay the growers.',
  'The answer is that we are working with the islands on a common ticket.',
  'The Commission has given notice that it will present a report in November.',
  'The Agency undertook to (i) publish the list of wrecks by 1 June 2031.',
  'The Council agreed to “publish the list of wrecks” by 1 June 2031.',
])('a promise is offered whatever words lead in to it: %s', (said) => {
  expect(offered(said)).toContain(said)
})

test.each([
  'This is what the Agency will put to the national experts in June.',
  'It is an issue which the Commission will raise with the harbour authorities.',
  'These are questions which the working party will take up in the autumn.',
  'The wells are old, and that is what we are going to examine.',
])('a promise is offered where a sentence only points at it first: %s', (said) => {
  expect(offered(said)).toContain(said)
})

test.each([
  'This is a law that will help small growers.',
  'It is a fact that the price of oil will rise.',
  'It is possible that the ferry will be late.',
])('what a thing does, and what is only thought likely, is not offered as if it were pointed at: %s', (said) => {
  expect(offered(said)).not.toContain(said)
})

test.each([
  'The Government will not give in to threats.',
  'The Commission will not fail to act if the rules are broken.',
  'We are not going to abandon the island.',
  'We are sparing no effort to find the owners of the wrecks.',
  'There will be no closures of rural post offices under this plan.',
])('a denial that promises is offered as a commitment and as no refusal: %s', (said) => {
  expect(offered(said)).toContain(said)
  expect(readText(said).suggestions.filter(({ kind }) => kind === 'refusal')).toEqual([])
})

test.each([
  'The Ministry is in the midst of reviewing the rules on ferries.',
  'The services of the Commission are busy checking the replies.',
  'The Ministry is doing its utmost to have the bridge open before the winter.',
  'Work on the new timetable is well under way.',
  'The matter is receiving the attention of the Department.',
  'The adoption of the new rules is planned for the second quarter of 2032.',
  'There are to be two more hearings before the plan is settled.',
  'The next step will be to invite tenders for the dredging.',
  'The Government has in hand a review of the licensing of taxis.',
])('what goes on or is planned is offered in whatever words an office says it: %s', (said) => {
  expect(offered(said)).toContain(said)
})

test.each([
  'I will now set out the main rules of the scheme.',
  'I will begin with the question of fares.',
  'I shall confine myself to two remarks.',
  'I will give some examples.',
  'I am quoting from the report of the inspector.',
])('what is only said in the course of a reply is no promise: %s', (said) => {
  expect(offered(said)).toEqual([])
})

test.each([
  'The shortage is due to the closure of the mill.',
  'The best way forward, in the view of many, is to discuss it with the growers.',
  'What we can do is to help them to find the forms.',
  'The initiative is intended to combat fraud.',
  'The costs are expected to rise.',
  'The minister might decide to hold an inquiry if the facts are in dispute.',
  'We would very much like to see a solution to this.',
  'The tax is levied each year on the value of the land.',
  'The new bridge will play an important role in the life of the island.',
  'A second ferry will facilitate trade with the islands.',
  'The findings will inform the work of other harbours.',
  'The support will consist of two payments.',
  'The rest of the money will come from the States.',
  'It is being said that the mill will close.',
  'We are dealing with a very serious problem.',
])('a cause, a way, a purpose, a chance, a wish, a rule and an effect are no promise: %s', (said) => {
  expect(offered(said)).toEqual([])
})

test('items of a list are known by their signs as such, whatever sign a writer prefers', () => {
  for (const sign of ['●', '■', '➢', '✓', '–']) {
    const items = ['Publish the register by the end of 2032.', 'Start a survey of all wells without delay.']
    const text = `The Agency commits to:\n\n${items.map((item) => `${sign} ${item}`).join('\n\n')}\n`
    const quotes = readText(text)
      .suggestions.filter(({ kind }) => kind === 'commitment')
      .map(({ quote }) => quote)
    expect(quotes).toEqual(items)
  }
})
