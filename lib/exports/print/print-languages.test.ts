import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { extractText } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { norland } from '@/lib/exports/fixtures/norland'
import { expectSound } from '@/lib/exports/fixtures/open-files'
import { printTranslator } from '@/lib/exports/print/print-translator'
import { renderCaseHistoryPdf } from '@/lib/exports/render-pdf'
import { exportLanguages } from '@/lib/exports/schema'
import german from '@/lib/i18n/messages/de/exports-print.json'
import english from '@/lib/i18n/messages/en/exports-print.json'
import french from '@/lib/i18n/messages/fr/exports-print.json'
import polish from '@/lib/i18n/messages/pl/exports-print.json'

type Tree = { [key: string]: string | Tree }

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  )

const namesIn = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    const branches = 'options' in element ? Object.values(element.options) : []
    return [element.value, ...branches.flatMap((branch) => namesIn(branch.value))]
  })

/** The names of the values that a message is given, in all its branches. */
const valuesOf = (message: string) => [...new Set(namesIn(parse(message)))].sort()

const spoken = { en: english, fr: french, de: german, pl: polish }
const [, ...others] = exportLanguages

describe.each(others)('an export in %s', (language) => {
  test('has a word for everything that the English one says, with the same values in it', () => {
    const words = new Map(leaves(spoken[language]))
    for (const [key, message] of leaves(english)) {
      expect(valuesOf(words.get(key) ?? ''), key).toEqual(valuesOf(message))
      words.delete(key)
    }
    expect([...words.keys()]).toEqual([])
  })

  test('is set as a sound PDF that says its own words in that language, and names it to whoever reads it aloud', async () => {
    const t = printTranslator(language)
    const pdf = await renderCaseHistoryPdf([norland(t, { language })], t)
    expectSound(pdf)
    expect(pdf.toString('latin1')).toMatch(new RegExp(`/Lang\\s*\\(${language}\\)`))
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
    for (const key of ['contents', 'sections.chronology', 'sections.annexFiles', 'facts.firmness'] as const)
      expect(text).toContain(t(key))
    for (const word of ['Chronology', 'Commitments', 'Firmness', 'Contents']) expect(text).not.toContain(word)
  }, 60_000)
})
