import { renderToStaticMarkup } from 'react-dom/server'
import { NextIntlClientProvider } from 'next-intl'
import { expect, test } from 'vitest'
import { linkFootnotes } from '@/components/reading/footnotes'
import { QuotedWords } from '@/components/reading/quoted-words'
import { layOutText } from '@/lib/documents/lay-out-text'
import reading from '@/lib/i18n/messages/en/reading.json'

const text = 'We spent 3.5 million at the border with Poland2 and will report.\n\n2 Statement of 3 May.'
const blocks = layOutText(text).map((block, i) => (i === 1 ? { ...block, kind: 'footnote' as const } : block))
const whole = { start: 0, end: text.indexOf('\n') }

const shown = (haveNotes: boolean, ranges = [whole]) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={{ reading }} timeZone="UTC">
      <QuotedWords text={text} ranges={ranges} notes={linkFootnotes(text, blocks)} haveNotes={haveNotes} />
    </NextIntlClientProvider>,
  )
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, '')

test.each([true, false])(
  'a quotation has every character of its passage, the number of a note raised (%s)',
  (haveNotes) => {
    expect(wordsOf(shown(haveNotes))).toBe(text.slice(whole.start, whole.end))
    expect(/<(\w+)[^>]*align-super[^>]*>2<\/\1>/.exec(shown(haveNotes))?.[1]).toBe(haveNotes ? 'a' : 'span')
    expect(shown(haveNotes)).toContain('3.5 million')
  },
)

test('a quotation in parts has the mark between them', () => {
  const parts = [
    { start: 0, end: 8 },
    { start: 9, end: 12 },
  ]
  expect(wordsOf(shown(true, parts))).toBe('We spent […] 3.5')
})
