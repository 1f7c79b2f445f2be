import mammoth from 'mammoth'
import { beforeAll, describe, expect, test } from 'vitest'
import { english } from '@/lib/exports/fixtures/english'
import { norland } from '@/lib/exports/fixtures/norland'
import { unzipped } from '@/lib/exports/fixtures/open-files'
import { printDocument } from '@/lib/exports/print/print-document'
import { printLanguage } from '@/lib/exports/print/print-language'
import { renderDocx } from '@/lib/exports/render-docx'

const printed = (purpose: 'case_history' | 'briefing' = 'case_history', changes: Parameters<typeof norland>[1] = {}) =>
  printDocument([norland(english, changes)], printLanguage('en', english), { purpose })

describe('the case history for Word', () => {
  let docx: Buffer
  let html: string
  beforeAll(async () => {
    docx = await renderDocx(printed())
    html = (await mammoth.convertToHtml({ buffer: docx })).value
  })

  test('has real headings, in the order of the document', () => {
    const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
    const sections = printed().sections.map(({ title }) => title)
    expect(headings.slice(-sections.length).map((text) => text.replace(/^\d+\s+/, ''))).toEqual(sections)
    expect(html).toMatch(/<h2>.*Joint call for legal counsel/)
  })

  test('skips no level of heading', () => {
    const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level))
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 1)).toBeLessThanOrEqual(1))
  })

  test('has real tables with a head, links between labels, and footnotes', () => {
    expect(html).toMatch(/<thead>.*Recipient/s)
    expect(html).toMatch(/<a href="#at_E_1">/)
    expect(html).toMatch(/<li id="footnote-1">/)
  })

  test('holds every text of the letters and every quotation', () => {
    const plain = html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    const { letters, commitments } = norland(english)
    for (const paragraph of letters.flatMap(({ text }) => text)) expect(plain).toContain(paragraph.split('\n')[0])
    for (const { quotation } of commitments) expect(plain).toContain(quotation.split('\n')[0])
  })

  test('says who made it and what it is', () => {
    const core = String(unzipped(docx).get('docProps/core.xml'))
    expect(core).toContain('<dc:title>Case history: Northern crossings 2025</dc:title>')
    expect(core).toContain('<dc:creator>Eastern Border Coalition</dc:creator>')
  })
})

test('text that looks like markup, and Arabic, stand in Word as the text they are', async () => {
  const [letter, ...others] = norland(english).letters
  if (!letter) throw new Error('The fixture has no letter')
  const text = ['<w:p>&amp;</w:p> {=HYPERLINK}', 'لم يسمح للمحامين بالدخول']
  const html = await mammoth.extractRawText({
    buffer: await renderDocx(printed('case_history', { letters: [{ ...letter, text, language: 'ar' }, ...others] })),
  })
  for (const paragraph of text) expect(html.value).toContain(paragraph)
})

test('a briefing has no cover and no contents', async () => {
  const { value } = await mammoth.extractRawText({ buffer: await renderDocx(printed('briefing')) })
  expect(value).toContain('What was promised')
  expect(value).not.toContain('Contents')
})
