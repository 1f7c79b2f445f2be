import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PassageText } from '@/components/reading/passage-text'

function shown(...lines: string[]) {
  const text = lines.join('\n')
  const runs = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }))
  const within = { drawn: [], chosen: null, sentences: [], notes: [] }
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={{}} timeZone="UTC">
      <PassageText text={text} runs={runs} within={within} currentId={null} />
    </NextIntlClientProvider>,
  ).replace(/<\/?span[^>]*>/g, '')
}

test('rows of a table in a text stand on lines of their own, and lines of a sentence run on', () => {
  expect(shown('Sent\tDue', '3 May\t1 June', 'They were sent by', 'the office.')).toBe(
    'Sent\tDue<br/>3 May\t1 June They were sent by the office.',
  )
})

test('lines that only begin with a number, or have other cells, run on', () => {
  expect(shown('1.\tWe will publish', '2.\tWe will report')).not.toContain('<br/>')
  expect(shown('We will\tpublish', 'the\tregister\tof ferries')).not.toContain('<br/>')
})
