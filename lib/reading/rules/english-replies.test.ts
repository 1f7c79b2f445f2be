import { expect, test } from 'vitest'
import { offered } from '@/lib/reading/fixtures/offered-in-reply'
import { readText } from '@/lib/reading/read-text'

test.each([
  'There will be 30 new apprenticeships in the shipyard by the end of next year.',
  'There will be a second reading of the by-law in October.',
  'By 2036 there will be forty charging points along the coast road.',
  'The scheme runs in three towns, with a further eight to follow next spring.',
])('so many of something by a day is a promise: %s', (said) => {
  expect(offered(said)).toContain(said)
})

test.each([
  'There will be four million people over eighty by 2040.',
  'There will be 300 fewer nurses in the county by 2036.',
  'There will be two days of rain.',
])('a count that nobody brings about is none: %s', (said) => {
  expect(offered(said)).toEqual([])
})

test.each([
  "It is the Ministry's intention that the fee be waived for carers.",
  'It is the intention of the Board that members be consulted on the draft.',
  'We are doing some work on that as well.',
  'My officials are doing a lot of work on the new timetable.',
  'Our focus will be on the repair of the sea wall.',
  'The programme, which began last year, will run until 2034.',
  'My right hon. Friend will make a statement before the recess.',
  'I can confirm that a meeting has been arranged for 4 June.',
  'Should it find an infringement, the Commission would not hesitate to open proceedings.',
  'The treasurer also announced that £2 million will be invested to extend the fund by a year.',
  'Subject to the vote, four thousand tenants will see their rents cut by 3% from 1 April.',
  'Districts will receive a further £600 million next year to mend their roads.',
  'No resident will be evicted while the inquiry lasts.',
  'No personal data will be shared with third parties.',
])('what offices mean to do is offered in the turns that replies have for it: %s', (said) => {
  expect(offered(said)).toContain(said)
})

test.each([
  'It is the intention of the applicants that the shed be used as a shop.',
  'The volunteers are doing wonderful work in the harbour.',
  'The river will run dry in summer.',
  'Claimants will receive a letter within two weeks.',
  'The share of wind power is expected to reach 60% by 2040.',
  'Heating bills are expected to rise in the autumn.',
  'Every case will turn on its own facts.',
  'Mooring fees are set each year by the treasury of the port.',
  'Around 2,000 firms will see their bill fall and 8,000 will see no change.',
])('words of the same form that promise nothing are not: %s', (said) => {
  expect(offered(said)).toEqual([])
})

test.each([
  'No village with fewer than forty houses will be connected to the main.',
  'No pupil who lives within three miles will be given a pass.',
  'No payment under this heading will be made to firms.',
])('what nobody is given is no promise, however far its verb stands from *no*: %s', (said) => {
  expect(offered(said)).toEqual([])
})

test.each([
  'I will deal specifically with the question of the quay.',
  'I shall address only the issue of fares.',
  'I will focus on the three points that you raise.',
  'I will speak about the ferry first.',
  'I will answer them one at a time.',
  'I will come back to that in a moment.',
])('what a reply says of its own course is no promise: %s', (said) => {
  expect(offered(said)).toEqual([])
})

test.each([
  'I will deal with your second complaint in a separate letter.',
  'We will deal with all outstanding claims by the end of June.',
  'I will address this at the meeting of the board in May.',
])('a deed in the same words is one: %s', (said) => {
  expect(offered(said)).toContain(said)
})

test.each([
  'The report describes how we will measure the depth.',
  'The table lists the villages where work on the mains will begin before May.',
  'The Agency changed its code in June, which set out what wetlands are worth and how we will take them into account.',
  'The amount the Council will contribute has not been determined.',
  'Which of the sites will be chosen has yet to be settled.',
  'The money the region will receive is not known.',
])('what is only named by what is to come is none: %s', (said) => {
  expect(offered(said)).toEqual([])
})

test.each([
  'We will ensure that the sum needed is available by May.',
  'The Board will make sure funding is in place before the winter.',
  'The funds the Council will need are in the budget, and we will release them in May.',
])('a promise whose object has a verb of its own stays one: %s', (said) => {
  expect(offered(said)).toContain(said)
})

test.each([
  'This will be built on firm foundations of trust and good order.',
  'This will provide an opportunity to look again at the rules.',
  'It will boost trade, protect jobs and keep the harbour alive.',
  'It will deliver real change for commuters.',
  'The levy will build on the present scheme to create more openings for learners.',
  'This means that any land left to a partner will be free of the tax.',
  'The limit is set to protect low earners and give them a reason to work.',
  'Great strides are being made in the treatment of the disease.',
  'The Government is ambitious, has clear goals and wants to move forward.',
  'Under the Act, the authority will notify the owner of its decision.',
])('an effect, a purpose, a mood and what a law lays down are none: %s', (said) => {
  expect(offered(said)).toEqual([])
})

test('a promise that is set against a refusal is offered beside it', () => {
  const { suggestions } = readText(
    'The Commission has no plans to revise the rules, but will keep the matter under review.',
  )
  expect(suggestions.map(({ kind, quote }) => [kind, quote])).toEqual([
    ['refusal', 'The Commission has no plans to revise the rules'],
    ['commitment', 'will keep the matter under review.'],
  ])
})

test('what others do who are named behind a refusal stays part of it', () => {
  const said = 'The board does not own the line, but they are expected to propose a link.'
  expect(offered(said)).toEqual([])
})

test.each(['On 7 January you asked:', 'You asked:', 'Your request reads as follows:'])(
  'what the reader asked is not said by whoever writes, where a line says so: %s',
  (line) => {
    const request = 'I am applying for a mooring and will send you the form in May.'
    expect(offered(`\n\n${line}\n\n${request}\n\nWe will send you the list of berths by June.`)).toEqual([
      'We will send you the list of berths by June.',
    ])
  },
)
