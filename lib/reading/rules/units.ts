import type { Range } from '@/lib/documents/anchor'
import { layOutText, type Block } from '@/lib/documents/lay-out-text'
import { splitSentences } from '@/lib/documents/split-sentences'
import { lexiconOf } from '@/lib/reading/rules/lexicon'
import { plainWords } from '@/lib/reading/rules/plain-words'

/** What is scored: a sentence, or the part of one that says something of its own, or an item of a list. */
export type Unit = Range & {
  /** Its words as they are matched: one line, plain quotation marks. */
  words: string
  /** What introduces a list, for its items; '' else. */
  leadIn: string
  isItem: boolean
  language: string
  /** Sentence it belongs to, counted through the document. */
  sentence: number
}

const joint = {
  en: /,? (?:and|but|while|whilst|whereas|though|although) (?=(?:[\p{L}’']+ ){0,4}?(?:has|have|had|is|are|was|were|will|shall|did)\b)|; /giu,
  fr: /,? (?:et|mais|tandis que|alors que) (?=(?:[\p{L}’']+ ){0,4}?(?:a|ont|avons|est|sont|sera|seront|continue|poursuit)\b)|; /giu,
  de: /,? (?:und|aber|sondern|während) (?=(?:[\p{L}]+ ){0,4}?(?:hat|haben|ist|sind|wird|werden|wurde|wurden)\b)|; /giu,
  pl: /,? (?:i|oraz|ale|natomiast|a) (?=(?:[\p{L}]+ ){0,3}?(?:będzie|będą|został[aoy]?|jest|są|nadal)\b)|; /giu,
} as const

const isOpen = (words: string, language: string) => {
  const lexicon = lexiconOf(language)
  return (
    !!lexicon && ['future', 'progressive', 'continue', 'intend'].some((cue) => lexicon[cue as 'future'].test(words))
  )
}
const isDone = (words: string, language: string) => {
  const lexicon = lexiconOf(language)
  return !!lexicon && (lexicon.perfect.test(words) || lexicon.past.test(words))
}

/** What hangs on the half before: "said that … and that …". */
const dependent = /^(?:that|whether|if|who|which|qu[ei’']|si|dass|ob|że|czy)(?![\p{L}])/iu

/** What runs on longer has lost its full stops: its beginning is looked at. In characters; keeps the time in proportion. */
const longest = 1500

/** Cuts a sentence where one half tells what was done and the other what goes on or comes: each is judged by itself. */
function clausesOf(text: string, sentence: Range, language: string): Range[] {
  const pattern = joint[language as keyof typeof joint]
  if (!pattern || sentence.end - sentence.start > longest) return [sentence]
  const words = text.slice(sentence.start, sentence.end).replace(/\s/g, ' ')
  for (const match of words.matchAll(pattern)) {
    const [left, right] = [words.slice(0, match.index), words.slice(match.index + match[0].length)]
    if (left.length < 25 || right.length < 20 || dependent.test(right)) continue
    const [l, r] = [plainWords(left), plainWords(right)]
    const differs =
      (isOpen(l, language) && !isDone(l, language) && isDone(r, language) && !isOpen(r, language)) ||
      (isDone(l, language) && !isOpen(l, language) && isOpen(r, language) && !isDone(r, language))
    if (!differs) continue
    const cut = sentence.start + match.index
    return [
      { start: sentence.start, end: cut },
      { start: cut + match[0].length, end: sentence.end },
    ]
  }
  return [sentence]
}

const opensList = /[:：]\s*$/
const bullet = /^(?:[•·▪◦*–-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/u

/** The units of a document in reading order. `languageOf` says the language of a block; furniture and headings have none. */
export function unitsOf(
  text: string,
  languageOf: (block: Block) => string,
  blocks: readonly Block[] = layOutText(text),
): Unit[] {
  const units: Unit[] = []
  let leadIn = ''
  let sentence = 0
  for (const block of blocks) {
    const [first, last] = [block.runs[0], block.runs.at(-1)]
    if (!first || !last || block.kind === 'furniture') continue
    const language = languageOf(block)
    const isItem = block.kind === 'list_item'
    const mark = isItem ? (bullet.exec(text.slice(first.start, last.end))?.[0].length ?? 0) : 0
    const within = { start: first.start + mark, end: last.end }
    if (!isItem) leadIn = ''
    for (const one of splitSentences(text, within, language)) {
      sentence += 1
      // What only announces a list says nothing of its own; its items say it.
      if (!isItem && opensList.test(text.slice(one.start, one.end))) continue
      for (const clause of clausesOf(text, one, language)) {
        const words = plainWords(text.slice(clause.start, Math.min(clause.end, clause.start + longest)))
        if (words.length > 3) units.push({ ...clause, words, leadIn: isItem ? leadIn : '', isItem, language, sentence })
      }
    }
    const tail = plainWords(text.slice(Math.max(within.start, within.end - 200), within.end))
    if (!isItem && opensList.test(tail)) leadIn = tail.split(/[.!?] /).at(-1) ?? ''
  }
  return units
}
