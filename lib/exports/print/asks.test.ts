import { expect, test } from 'vitest'
import { english } from '@/lib/exports/fixtures/english'
import { norland } from '@/lib/exports/fixtures/norland'
import { asksBlocks } from '@/lib/exports/print/asks'
import { printLanguage } from '@/lib/exports/print/print-language'

test('recipients without an outcome share one line of an ask, and no cell of a table is left without words', () => {
  const [letter] = norland(english).letters
  const [recipient] = letter?.recipients ?? []
  if (!letter || !recipient) throw new Error('The fixture has no letter with a recipient')
  const recipients = Array.from({ length: 12 }, (_, i) => ({
    ...recipient,
    number: i + 1,
    institution: [`Body ${String(i + 1)}`],
  }))
  const asks = [
    { number: 1, text: 'First', outcomes: [{ recipient: 3, outcome: 'declined' as const, exhibit: null }] },
    { number: 2, text: 'Second', outcomes: [] },
  ]
  const [, table] = asksBlocks({ ...letter, recipients, asks }, printLanguage('en', english))
  const rows = table?.type === 'table' ? table.rows : []
  expect(rows.map((row) => row.slice(1).flat().join(' '))).toEqual([
    'Body 3 declined',
    expect.stringMatching(/^Body 1, Body 2, Body 4.* and Body 12 no outcome recorded$/) as string,
    'all recipients no outcome recorded',
  ])
})
