import type { Range } from '@/lib/documents/anchor'
import type { Block } from '@/lib/documents/lay-out-text'
import { isAskedBelow, isAskedOfMinister } from '@/lib/reading/rules/asked'
import { latin } from '@/lib/reading/rules/latin'
import { lexiconOf } from '@/lib/reading/rules/lexicon'
import { said } from '@/lib/reading/rules/wording'
import type { Zone, ZoneKind } from '@/lib/reading/schema'

const referenceLine = latin.iu`^${said('reference_line')}\b`

/** A reference that opens a paragraph, and a sentence behind it that is none. */
const goesOnInWords = /[.!?] \p{Lu}[^.!?]{30,}[.!?]$/u

/** Blanks that are not one blank already. */
const blanks = /[^\S ]\s*| \s+/g

const startsQuestion = latin.iu`^(?:\(?[a-z\d]{1,2}[.)]|${said('starts_question')})\s`

function kindOf(block: Block, words: string, language: string, isHead: boolean): ZoneKind {
  if (block.kind === 'furniture') return 'page_furniture'
  if (block.kind === 'footnote') return 'footnote'
  if (block.kind === 'salutation') return 'salutation'
  if (words.length < 300 && referenceLine.test(words) && !goesOnInWords.test(words.trimEnd())) return 'reference_line'
  if (block.kind === 'closing') return words.length < 60 && !/[,.]$/.test(words) ? 'signature' : 'closing'
  if (isHead && words.length < 160) return 'letterhead'
  const isQuestion =
    /\?["”»]?$/.test(words.trim()) && (startsQuestion.test(words) || lexiconOf(language)?.find('question', words))
  if (isQuestion || isAskedOfMinister(words)) return 'quoted_question'
  return block.kind === 'list_item' ? 'list' : 'body'
}

/**
 * What each stretch of a document is. What the file itself tells for certain (`known`) goes before what its words tell:
 * a block inside such a zone is of that kind. `turns` are those of others (`turnsOfOthers`).
 */
export function zonesOf(
  text: string,
  languageOf: (block: Block) => string,
  known: readonly Zone[],
  blocks: readonly Block[],
  turns: readonly Range[],
): Zone[] {
  let [turn, before] = [0, 0] // both go through the text in order
  let isAsked = false
  const certainOf = (start: number, end: number) => known.find((zone) => zone.start <= start && end <= zone.end)
  // A letter that is quoted below has a greeting of its own: an answer without one is no head of it.
  const greeting = blocks.findIndex(
    ({ kind, runs }) => kind === 'salutation' && !certainOf(runs[0]?.start ?? 0, runs.at(-1)?.end ?? 0),
  )
  return blocks.flatMap((block, index): Zone[] => {
    const [first, last] = [block.runs[0], block.runs.at(-1)]
    if (!first || !last) return []
    const words = text.slice(first.start, last.end).replace(blanks, ' ')
    const language = languageOf(block)
    const certain = certainOf(first.start, last.end)
    if (last.end < before) turn = 0
    before = last.end
    while ((turns[turn]?.end ?? Infinity) < last.end) turn += 1
    const isTheirs = isAsked || (turns[turn]?.start ?? Infinity) <= first.start
    isAsked = isAskedBelow(words)
    const kind = certain?.kind ?? (isTheirs ? 'quoted_question' : kindOf(block, words, language, index < greeting))
    return [
      { kind, start: first.start, end: last.end, page: block.page, language: words.length < 80 ? null : language },
    ]
  })
}
