import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { latinSource } from '@/lib/reading/rules/latin'
import { said, wordsOf, type Wording } from '@/lib/reading/rules/wording'

const textsIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

const lists = textsIn(join(import.meta.dirname, 'wording'), '.json').flatMap(({ name, text }) =>
  Object.keys(JSON.parse(text) as object).map((list) => ({ language: name.replace('.json', ''), list })),
)

test.each(lists)('the list $list is a pattern by itself in $language', ({ language, list }) => {
  const words = wordsOf(list as Wording, language)
  expect(words.length).toBeGreaterThan(0)
  expect(() => words.map((one) => new RegExp(latinSource(one), 'iu'))).not.toThrow()
  expect(words.join('')).not.toMatch(/\{[a-z_]+\}|\(\?:\)/)
})

test('no list of words is one that no rule asks for', () => {
  const asking = [...textsIn(import.meta.dirname, '.ts'), ...textsIn(join(import.meta.dirname, 'wording'), '.json')]
  const asked = asking.map(({ text }) => text).join('\n')
  const unasked = lists.filter(({ list }) => !asked.includes(`'${list}'`) && !asked.includes(`{${list}}`))
  expect(unasked).toEqual([])
})

test('a list that a language does not have matches nothing by chance', () => {
  expect(() => said('may_not', 'pl')).toThrow('may_not')
})
