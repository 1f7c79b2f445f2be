import { divided } from '@/lib/documents/join-parts'
import { sentenceEnd, type Block } from '@/lib/documents/lay-out-text'
import { splitSentences } from '@/lib/documents/split-sentences'
import { isSmallWord } from '@/lib/reading/rules/function-words'

const opensSmall = /^["“„«(]?\p{Ll}/u

/** Lines of a running head or foot, at most. */
const mostLines = 3

/** Characters around the end of a page that tell whether a full stop there is an abbreviation's. */
const around = 40

const runWords = (text: string, { runs }: Block, at: number) => {
  const run = runs.at(at)
  return run ? text.slice(run.start, run.end) : ''
}

const linesOf = (text: string, { runs }: Block) => runs.map(({ start, end }) => text.slice(start, end))

const tokensOf = (words: string) => words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

/** Whether words break off: behind a comma, within a word, or behind a small word, with which no sentence ends. */
function breaksOff(words: string): boolean {
  const last = tokensOf(words).at(-1) ?? ''
  return /[,\p{L}][-\u2010\u00AD]?$/u.test(words) && (/,$/u.test(words) || divided.test(words) || isSmallWord(last))
}

/** A line of a running head or foot that the file does not tell apart: short, and its words have capitals, but for the small ones. */
function isEdgeLine(words: string): boolean {
  if (words.length > 80 || sentenceEnd.test(words) || breaksOff(words)) return false
  if (/^\P{N}{0,12}\p{N}{1,4}(?:\P{N}{1,6}\p{N}{1,4})?\P{L}?$/u.test(words)) return true
  const own = tokensOf(words).filter((token) => !isSmallWord(token.toLowerCase()))
  // "de l’Intérieur", "dell’Interno": what is run together with the word before counts by itself.
  return own.filter((token) => /^(?:\p{Ll}{1,5}['’])?\P{Ll}/u.test(token)).length >= own.length * 0.8
}

/** Whether a block is nothing but such lines. */
export const looksLikeEdge = (text: string, block: Block): boolean =>
  block.runs.length <= mostLines && linesOf(text, block).every(isEdgeLine)

/** Whether a block is a sentence that has begun and not ended, not an address or a row of a table. */
function isOpen(text: string, block: Block): boolean {
  const last = runWords(text, block, -1)
  if (last.includes('\t') || looksLikeEdge(text, block)) return false
  const tokens = tokensOf(linesOf(text, block).slice(-3).join(' '))
  const small = tokens.filter((token) => isSmallWord(token.toLowerCase())).length
  return small >= Math.max(1, tokens.length * 0.15)
}

/** Whether no sentence ends between the two, as the splitter of sentences sees it. */
function isOneSentence(tail: string, head: string, language: string): boolean {
  const joined = `${tail} ${head}`
  return splitSentences(joined, { start: 0, end: joined.length }, language).every(({ end }) => end !== tail.length)
}

/** "… of Art." / "5 of the Act", "bis zum 31." / "Juli": a full stop that ends no sentence, whatever comes. */
function isAbbreviated(last: string, first: string, language: string): boolean {
  if (!last.endsWith('.')) return false
  const tail = last.slice(-around)
  const isDay = /(?:^|\s)\d{1,2}\.$/u.test(tail) && /^\p{Lu}/u.test(first)
  return isOneSentence(tail, 'Yes', language) || (isDay && isOneSentence(tail, first.slice(0, around), language))
}

/** A paragraph of full lines, whose last is as full as the others: it was the page that ended. */
function isFullLine(text: string, block: Block, next: Block): boolean {
  if (block.runs.length < 2) return false
  const widest = Math.max(...[...linesOf(text, block), ...linesOf(text, next)].map(({ length }) => length))
  return runWords(text, block, -1).length >= widest * 0.8
}

/**
 * Whether the sentence at the end of one block goes on in another, at the head of the next page: surely when that begins with
 * a small letter; with a capital only where the words before it break off, or where their line was full and nothing but what
 * the file itself tells apart stands between (`isNear`).
 */
export function goesOn(
  text: string,
  block: Block,
  next: Block,
  { language, isNear }: { language: string; isNear: boolean },
) {
  if (next.kind !== 'paragraph' || !isOpen(text, block)) return false
  const [last, first] = [runWords(text, block, -1), runWords(text, next, 0)]
  if (first.includes('\t')) return false
  const isShort = isAbbreviated(last, first, language)
  if (sentenceEnd.test(last) && !isShort) return false
  if (opensSmall.test(first)) return true
  if (looksLikeEdge(text, next) || !linesOf(text, next).some((line) => /[.?!…]/u.test(line))) return false
  // "We", "The": where something else stands between, a small word with a capital begins a sentence of its own.
  if (!isNear && isSmallWord(tokensOf(first)[0]?.toLowerCase() ?? '')) return false
  return isShort || breaksOff(last) || (isNear && isFullLine(text, block, next))
}
