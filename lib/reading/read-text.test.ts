import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCorpus } from '@/lib/reading/learning/corpus'
import { readText } from '@/lib/reading/read-text'
import type { SuggestionKind } from '@/lib/reading/schema'

const root = resolve(import.meta.dirname, '../..')
const corpus = resolve(root, '../shared/corpus')
const hasCorpus = (() => {
  try {
    return readdirSync(corpus).length > 0
  } catch {
    return false
  }
})()

const offered = (text: string, kind: SuggestionKind) =>
  readText(text)
    .suggestions.filter((one) => one.kind === kind && one.tier === 'suggest')
    .map(({ quote }) => quote.replace(/\s+/g, ' '))

const expectExact = (text: string) => {
  for (const { start, end, quote, reason } of readText(text).suggestions) {
    expect(text.slice(start, end)).toBe(quote)
    expect(start).toBeLessThan(end)
    expect(reason).toMatch(/^because: /)
  }
}

/** Texts as files bring them: blank lines everywhere, soft hyphens, no-break spaces, footnote digits, emoji, nothing. */
const ugly = [
  '',
  '\n\n\f\n',
  '💡 We will\n\npublish\n\nthe report\n\nby 30 June 2026. 💡',
  'Wir wer\u00ADden die Un\u00ADter\u00ADlagen bis Ende Juni ver\u00ADöffent\u00ADlichen.',
  'The\u00A0Ministry\u00A0will\u00A0publish\u00A0COM(2021)\u00A0752 final1 and review it.\r\nWe\u0092ll write to you.',
  'a'.repeat(5000),
  `${'We will meet you. '.repeat(400)}`,
  '(((( [[[[ **** ???? \\u0000 {{{{ .*+?^${}()|[]\\\\',
]

describe('every suggestion', () => {
  test.each(ugly)('quotes exactly what stands in the text, however ugly it is: %#', (text) => {
    expectExact(text)
  })

  test.skipIf(!hasCorpus)(
    'quotes exactly, on every text of the corpus (skipped where ../shared/corpus is absent)',
    async () => {
      for (const { text } of await readCorpus(corpus)) expectExact(text)
    },
  )
})

test.each([
  [
    'without full stops',
    (n: number) => 'We are assessing the situation at the border and will inform you of the outcome '.repeat(n),
  ],
  ['of one word behind an address that a line broke', (n: number) => `https://example.org/-\n${'a'.repeat(n * 80)}`],
])('a text %s takes time in proportion to its length', (_what, textOf) => {
  const run = (times: number) => {
    const text = textOf(times)
    const begun = performance.now()
    readText(text)
    return performance.now() - begun
  }
  run(50)
  expect(run(4000)).toBeLessThan(40 * Math.max(20, run(400)))
})

describe('what is offered as a commitment', () => {
  test('is what the sender will do, is doing or keeps doing, and not what a law, a question or others do', () => {
    const text = [
      'Dear Ms Halden,',
      'Thank you for your letter of 3 March 2026.',
      'The Ministry has visited the centre twice. We are reviewing the instruction and will publish the result by 30 June 2026.',
      'The new law will apply to all applications. Applicants will be heard in person.',
      'Will the Ministry publish the figures?',
      'The protection of life must always come first.',
      'Yours sincerely,',
    ].join('\n\n')
    expect(offered(text, 'commitment')).toEqual([
      'We are reviewing the instruction and will publish the result by 30 June 2026.',
    ])
    expect(offered(text, 'claim')).toEqual(['The Ministry has visited the centre twice.'])
  })

  test('is only the half of a sentence that is still open, when the other half is done', () => {
    const text =
      'Since then, we are in constant contact with the agencies and have already mobilised funding for their work.'
    expect(offered(text, 'commitment')).toEqual(['Since then, we are in constant contact with the agencies'])
  })

  test.each([
    ['what a law will do', 'The new directive will create legal certainty for all operators in the Union.'],
    ['what is only said to be thought', 'The Council assumes that the Member is referring to the meeting of March.'],
    ['what a published plan contains', "The White Paper sets out the Government's plans to reform the sector."],
    ['what others are doing', 'The contribution is being used by the partner country for border equipment.'],
    ['what others will decide', 'The European Parliament will vote on the report in its next session.'],
  ])('is not %s', (_what, sentence) => {
    expect(offered(`Dear Ms Halden,\n\nThank you for your letter. ${sentence}`, 'commitment')).toEqual([])
  })

  test('is not what an organisation that asks for something will do', () => {
    const text = [
      'Dear Commissioner,',
      'We, the undersigned organisations, are writing about the closed zone.',
      'We call on the Commission to act. We urge you to visit the zone. We ask you to publish the report.',
      'We will continue to stand with those who seek protection.',
      'We look forward to your reply.',
    ].join('\n\n')
    expect(offered(text, 'commitment')).toEqual([])
  })

  test('carries the lead-in of its list to each item', () => {
    const text =
      'In the coming months, we will:\n\n- publish the figures of the centre\n\n- consult the organisations on the new rules\n'
    expect(offered(text, 'commitment')).toEqual([
      'publish the figures of the centre',
      'consult the organisations on the new rules',
    ])
  })

  test.each([
    [
      'de',
      'Das Ministerium wird die Anweisung bis Ende Juni auf seiner Internetseite veröffentlichen. Leider können wir Ihnen die Namen der Beamten nicht mitteilen. Die Antragsteller werden persönlich angehört.',
    ],
    [
      'fr',
      'Le ministère publiera l’instruction sur son site avant la fin du mois de juin. Le ministère n’envisage pas de modifier le décret à ce stade. Les demandeurs seront entendus en personne.',
    ],
    [
      'pl',
      'Ministerstwo opublikuje instrukcję na swojej stronie przed końcem czerwca. Resort nie planuje zmiany rozporządzenia. Wnioskodawcy będą wysłuchiwani osobiście przez pracownika urzędu.',
    ],
  ])('is told from a refusal and from what the law does to others in %s', (_language, text) => {
    expect(offered(text, 'commitment')).toHaveLength(1)
    expect(offered(text, 'refusal')).toHaveLength(1)
  })
})

describe('a due day', () => {
  const due = (text: string, datedOn: string) => {
    const one = readText(text, { datedOn }).suggestions.find(({ kind }) => kind === 'commitment')
    return [one?.dueOn, one?.firmness]
  }
  test.each([
    ['We will publish the report by the end of 2027.', '2027-12-31', 'dated'],
    ['We will publish the report on 4 May 2026.', '2026-05-04', 'dated'],
    ['We will publish the report in January.', '2027-01-31', 'dated'],
    ['We will publish the report in due course.', null, 'undated'],
    ['If the findings confirm your concerns, we will publish the report.', null, 'conditional'],
    ['We will review the guidance under the Modern Slavery Act 2027.', null, 'undated'],
    ['We aim to close the cases opened before 28 June 2026 by the end of 2027.', '2027-12-31', 'will_consider'],
  ])('is what the words name, and nothing else: %s', (text, on, firmness) => {
    expect(due(text, '2026-03-01')).toEqual([on, firmness])
  })
})

describe('references', () => {
  test.each([
    ['see COM(2021) 752 final.', 'COM(2021) 752 final', 'COM:2021:752:FIN'],
    ['JOIN\n(2021) 32 final', 'JOIN\n(2021) 32 final', '52021JC0032'],
    ['under Regulation (EC) No 1049/2001 of', 'Regulation (EC) No 1049/2001', '32001R1049'],
    ['Regulation (EU) 2016/679', 'Regulation (EU) 2016/679', '32016R0679'],
    ['Directive 2004/38/EC', 'Directive 2004/38/EC', '32004L0038'],
    ['Case C-123/20', 'Case C-123/20', null],
    ['A/HRC/47/30', 'A/HRC/47/30', null],
    ['question E-001234/2021', 'E-001234/2021', null],
    ['Ares(2021)7361234', 'Ares(2021)7361234', null],
    ['(https://norland.example/a(b).)', 'https://norland.example/a(b)', null],
  ])('are found with exact bounds: %s', (text, quote, celex) => {
    const found = readText(`The text says ${text} and so on.`).suggestions.filter(({ kind }) => kind === 'reference')
    expect(found.map((one) => one.quote)).toContain(quote)
    if (celex) expect(found.map((one) => one.value).join(' ')).toContain(celex)
  })
})

test.skipIf(!hasCorpus)(
  'the reply of the Commission of 2021 gives its four commitments and none beside (skipped where ../shared/corpus is absent)',
  async () => {
    const text = readFileSync(join(corpus, 'replies/en-ec-reply-border-2021.txt'), 'utf8')
    expect(offered(text, 'commitment')).toHaveLength(4)
  },
)
