import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { norland } from '@/lib/exports/fixtures/norland'
import { expectSound } from '@/lib/exports/fixtures/open-files'
import { printTranslator } from '@/lib/exports/print/print-translator'
import { renderCaseHistoryPdf } from '@/lib/exports/render-pdf'
import { writtenLanguages } from '@/lib/i18n/written-languages'

const [, ...others] = writtenLanguages

test.each(others)(
  'an export in %s is set as a sound PDF that says its own words in that language, and names it to whoever reads it aloud',
  async (language) => {
    const t = printTranslator(language)
    const pdf = await renderCaseHistoryPdf([norland(t, { language })], t)
    expectSound(pdf)
    expect(pdf.toString('latin1')).toMatch(new RegExp(`/Lang\\s*\\(${language}\\)`))
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
    for (const key of ['contents', 'sections.chronology', 'sections.annexFiles', 'facts.firmness'] as const)
      expect(text).toContain(t(key))
    for (const word of ['Chronology', 'Commitments', 'Firmness', 'Contents']) expect(text).not.toContain(word)
  },
  60_000,
)
