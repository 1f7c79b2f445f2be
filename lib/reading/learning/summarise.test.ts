import { expect, test } from 'vitest'
import type { Measured } from '@/lib/reading/learning/measure'
import { summarise } from '@/lib/reading/learning/summarise'

const right = (count: number) => ({ hit: count, offered: 2, wanted: 2 })

const of = (language: string, kind: string, count: number): Measured => ({
  name: `${language}-${kind}`,
  language,
  kind,
  isReply: true,
  sentences: { commitment: right(count), claim: right(count), refusal: right(count) },
  items: { lenient: count, strict: 0, offered: 2, wanted: 2 },
  types: { right: 1, n: 2 },
  firmness: { right: count, n: 2 },
  dues: { right: 0, n: 2 },
  references: { found: 0, exact: 0, n: 0 },
  dates: { right: 0, n: 0 },
  claimsOffered: 0,
  commitmentsOffered: 2,
  anchorsExact: true,
})

const summary = summarise([of('en', 'letter', 2), of('en', 'eu_answer', 1), of('fr', 'letter', 0)], 'rules')

test('precision, recall and F1 of every group tell their intervals', () => {
  const { commitments } = summary.byKind.letter ?? {}
  expect(commitments).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, n: 4 })
  expect(commitments).toMatchObject({ precisionLow: 0, precisionHigh: 1, recallLow: 0, recallHigh: 1 })
  expect(commitments).toMatchObject({ f1Low: 0, f1High: 1 })
})

test('items, types and firmness are told by language and by kind', () => {
  expect(summary.itemsByLanguage.en).toMatchObject({
    items: { lenient: { recall: 0.75, n: 4 }, strict: { recall: 0 } },
    types: { right: 0.5, n: 4, rightLow: 0.5, rightHigh: 0.5 },
    firmness: { right: 0.75, n: 4, rightLow: 0.5, rightHigh: 1 },
  })
  expect(summary.itemsByKind.eu_answer).toMatchObject({ items: { lenient: { f1: 0.5, n: 2 } } })
  expect(summary.itemsByLanguage.fr?.firmness.right).toBe(0)
})
