import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { LabelledDocument } from '@/lib/reading/learning/corpus'

const noReply = new Set(['ngo_letter', 'press_release', 'news_report'])
const part = /^([+*.?-]) (.*)$/u

/** One letter out of its marked lines: sentences of a paragraph run on, an empty line parts paragraphs. */
function letterOf(name: string, language: string, kind: string, lines: readonly string[]): LabelledDocument {
  const letter: LabelledDocument = {
    name,
    language,
    kind,
    isReply: !noReply.has(kind),
    workspaceId: null,
    text: '',
    datedOn: null,
    commitments: [],
    claims: [],
    refusals: [],
    references: [],
    dates: [],
  }
  for (const line of lines) {
    if (line.trim() === '') {
      letter.text = `${letter.text.trimEnd()}\n\n`
      continue
    }
    for (const piece of line.split(' || ')) {
      const [, mark, words] = part.exec(piece) ?? []
      if (mark === undefined || words === undefined) throw new Error(`${name}: no mark before "${piece}"`)
      letter.text += `${words} `
      if (mark === '+') letter.commitments.push({ quote: words })
      if (mark === '?') letter.commitments.push({ quote: words, borderline: true })
      if (mark === '*') letter.claims.push(words)
      if (mark === '-') letter.refusals.push(words)
    }
  }
  return letter
}

/**
 * Whole letters of our own in the corpus format, out of `letters/*.txt`: they show the kinds of reply that no shared
 * letter stands for, with the sentences around each, so that what a letter is told by can be learned as well.
 * Those in `held` are fitted on by nothing.
 */
export function ownLetters(where: 'letters' | 'held' = 'letters'): LabelledDocument[] {
  const folder = resolve(import.meta.dirname, where)
  return readdirSync(folder)
    .filter((file) => where === 'letters' || file.startsWith('letters-'))
    .sort()
    .flatMap((file) => {
      const language = file.replace('letters-', '').slice(0, 2)
      const raw = readFileSync(join(folder, file), 'utf8').replace(/^#.*\n/gm, '')
      return raw
        .split(/^== /m)
        .slice(1)
        .map((letter, index) => {
          const [kind = '', ...lines] = letter.split('\n')
          return letterOf(`${file.replace('.txt', '')}-${index + 1}`, language, kind.trim(), lines)
        })
    })
}
