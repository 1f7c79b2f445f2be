import { globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parse, TYPE, type MessageFormatElement, type PluralElement } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { writtenLanguages } from '@/lib/i18n/written-languages'

type Tree = { [key: string]: string | Tree }

const root = resolve(import.meta.dirname, 'messages')
const read = (language: string, set: string) => JSON.parse(readFileSync(`${root}/${language}/${set}`, 'utf8')) as Tree

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  )

const elementsIn = (elements: MessageFormatElement[]): MessageFormatElement[] =>
  elements.flatMap((element) => [
    element,
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => elementsIn(value)) : []),
  ])

/** The names of the values that a message is given, in all its branches. */
const valuesOf = (message: string) => {
  const named = elementsIn(parse(message)).filter(({ type }) => type !== TYPE.literal && type !== TYPE.pound)
  return [...new Set(named.map((element) => ('value' in element ? String(element.value) : '')))].sort()
}

/** Whether a branch says its number and a word that goes with it. */
const bendsWords = ({ options }: PluralElement) =>
  Object.values(options).some(({ value }) => {
    const types = elementsIn(value).map(({ type }) => type)
    return types.includes(TYPE.pound) && types.includes(TYPE.literal)
  })

/** The branches that a language needs for whole numbers and a plural that bends words has not; '=1' is as good as 'one'. */
const missingBranches = (message: string, language: string) =>
  elementsIn(parse(message)).flatMap((element) => {
    if (element.type !== TYPE.plural || !bendsWords(element)) return []
    const rules = new Intl.PluralRules(language)
    const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))
    const known = Object.keys(element.options).map((branch) => (branch === '=1' ? 'one' : branch))
    return [...needed, 'other'].filter((branch) => !known.includes(branch))
  })

const [, ...others] = writtenLanguages
const sets = globSync('{fr,de,pl}/*.json', { cwd: root }).map((path) => basename(path))

test('there is something that is written in every language', () => {
  expect(new Set(sets)).toEqual(new Set(['exports-print.json', 'reminder-mails.json', 'silence-print.json']))
})

test.each(others.flatMap((language) => [...new Set(sets)].map((set) => [language, set] as const)))(
  'in %s, %s has a word for everything that the English one says, with the same values and every plural of the language',
  (language, set) => {
    const words = new Map(leaves(read(language, set)))
    for (const [key, message] of leaves(read('en', set))) {
      const word = words.get(key) ?? ''
      expect(valuesOf(word), key).toEqual(valuesOf(message))
      expect(missingBranches(word, language), key).toEqual([])
      words.delete(key)
    }
    expect([...words.keys()]).toEqual([])
  },
)
