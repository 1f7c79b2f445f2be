import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import grammarDe from '@/lib/reading/rules/grammar/de.json'
import grammarEn from '@/lib/reading/rules/grammar/en.json'
import grammarFr from '@/lib/reading/rules/grammar/fr.json'
import grammarPl from '@/lib/reading/rules/grammar/pl.json'
import { latinLetters, latinSource } from '@/lib/reading/rules/latin'
import lexiconDe from '@/lib/reading/rules/lexicon/de.json'
import lexiconEn from '@/lib/reading/rules/lexicon/en.json'
import lexiconFr from '@/lib/reading/rules/lexicon/fr.json'
import lexiconPl from '@/lib/reading/rules/lexicon/pl.json'
import { PatternIndex } from '@/lib/reading/rules/matching/pattern-index'

const letter = `[${latinLetters}0-9_]`

/** The plain definition: a pattern as whole words, whatever the case, run over the text as it is. */
function plain(pattern: string): string {
  const source = latinSource(pattern)
    .replaceAll('\\w', letter)
    .replaceAll('\\b', `(?:(?<!${letter})(?=${letter})|(?<=${letter})(?!${letter}))`)
  const before = /^[\p{L}\p{N}(\\[]/u.test(pattern) && !pattern.startsWith('\\?') ? `(?<!${letter})` : ''
  const after = /['’$]$/.test(pattern) || /\\\?\\s\*\$$/.test(pattern) ? '' : `(?!${letter})`
  return `${before}(?:${source})${after}`
}

type Sorts = [string, string[]][]
type Grammar = {
  macros: Record<string, string>
  forms: Record<string, string[]>
  subjects: Record<string, string | string[]>
} & Record<(typeof links)[number], string>

const links = ['subordinators', 'coordinators', 'prepositions', 'negation', 'agent'] as const

function sortsOf(grammar: Grammar, lexicon: Record<string, string[]>): Record<string, Sorts> {
  const fill = (pattern: string) => pattern.replace(/\{([a-z]+)\}/g, (all, name: string) => grammar.macros[name] ?? all)
  return {
    forms: Object.entries(grammar.forms).map(([name, patterns]) => [name, patterns.map(fill)]),
    subjects: Object.entries(grammar.subjects).map(([name, patterns]) => [
      name,
      [patterns].flat().map((pattern) => `(?:${pattern})`),
    ]),
    links: links.map((name) => [name, [`(?:${fill(grammar[name])})`]]),
    cues: Object.entries(lexicon),
  }
}

const languages = {
  en: sortsOf(grammarEn, lexiconEn),
  fr: sortsOf(grammarFr, lexiconFr),
  de: sortsOf(grammarDe, lexiconDe),
  pl: sortsOf(grammarPl, lexiconPl),
}

/** Lines of our own letters, every third, and what no letter has: capitals that fold in their own ways, signs, pairs. */
const lines = [
  ...readdirSync(resolve(import.meta.dirname, '../../learning/letters'))
    .flatMap((name) => readFileSync(resolve(import.meta.dirname, '../../learning/letters', name), 'utf8').split('\n'))
    .filter((_, at) => at % 3 === 0),
  'İSTANBUL WILL PUBLİSH; the miniſtry wiſhes to publiſh, the Kommission will',
  'Ɓwill ɓ will €will £5 million 😀will 😀 will-will 𝐀will',
  "we'll don't isn't ’ll 'll have published, said that , said that",
  'ΣΑΣ will ẞ ÄUSSERT SICH BEABSICHTIGT ŻĄDA ŚWIADCZY NE PEUT ÊTRE',
  '  will  will_be willing _will will9 ',
  '',
]

test.each(Object.keys(languages) as (keyof typeof languages)[])(
  'what is found together is what each pattern finds by itself: %s',
  (language) => {
    for (const sorts of Object.values(languages[language])) {
      const index = new PatternIndex(sorts)
      const plainly = sorts.map(([name, patterns]) => [name, new RegExp(patterns.map(plain).join('|'), 'giu')] as const)
      for (const line of lines) {
        const finds = plainly.flatMap(([name, pattern]) =>
          Array.from(line.matchAll(pattern), ({ 0: words, index: start }) => ({
            name,
            start,
            end: start + words.length,
          })),
        )
        const inOrder = (found: typeof finds) =>
          found.map(({ name, start, end }) => `${start} ${end} ${name}`).toSorted((a, b) => a.localeCompare(b))
        expect(inOrder(index.allIn(line)), line).toEqual(inOrder(finds))
        const firsts = sorts.map(([name]) => finds.find((one) => one.name === name) ?? null)
        expect([...index.firstsIn(line)], line).toEqual(firsts.map((one) => one?.start ?? -1))
        for (const [at, [name]] of sorts.entries()) {
          const first = firsts[at] ?? null
          expect(index.find(name, line), line).toEqual(first && { start: first.start, end: first.end })
          expect(index.isAnyIn([name], line), line).toBe(first !== null)
          const last = finds.findLast((one) => one.name === name)
          expect(index.last(name, line), line).toEqual(last ? { start: last.start, end: last.end } : null)
        }
      }
    }
  },
)

test.each(Object.keys(languages) as (keyof typeof languages)[])(
  'who acts is found one behind the other, as one pattern of all would: %s',
  (language) => {
    const sorts = languages[language].subjects ?? []
    const index = new PatternIndex(sorts)
    const all = new RegExp(
      sorts.map(([name, patterns]) => `(?<${name}>${patterns.map(plain).join('|')})`).join('|'),
      'giu',
    )
    for (const line of lines) {
      const finds = Array.from(line.matchAll(all), ({ 0: words, index: start, groups = {} }) => ({
        name: sorts.map(([name]) => name).find((name) => groups[name] !== undefined),
        start,
        end: start + words.length,
      }))
      expect(index.runIn(line), line).toEqual(finds)
    }
  },
)
