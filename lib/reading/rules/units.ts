import { longestOf, type Range } from '@/lib/documents/anchor'
import { bullet, layOutText, type Block } from '@/lib/documents/lay-out-text'
import { splitSentences } from '@/lib/documents/split-sentences'
import { runningTexts } from '@/lib/reading/rules/across-pages'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import { clausesOf, longest } from '@/lib/reading/rules/halves'
import { plainWords } from '@/lib/reading/rules/plain-words'
import { speakerMark } from '@/lib/reading/rules/speaker-mark'
import type { Spoken } from '@/lib/reading/rules/spoken'
import { verbsWithin, type Verb } from '@/lib/reading/rules/verbs'
import { PlainText } from '@/lib/reading/rules/plain-text'

/** What is scored: a sentence, or the part of one that says something of its own, or an item of a list. */
export type Unit = Range & {
  /** All its parts where it goes on over the end of a page; its own bounds are those of the longest. */
  ranges?: Range[] | undefined
  /** Its words as they are matched: one line, plain quotation marks. */
  words: string
  /** The same cut, where that was done. */
  cut?: Words | undefined
  /** What may be a verb in them, where that was looked for. */
  verbs?: readonly Verb[] | undefined
  /** What was found in them (see `spokenIn`). */
  spoken?: Spoken | undefined
  /** What introduces a list, for its items; who acts, for the second half of a sentence that does not say it; '' else. */
  leadIn: string
  isItem: boolean
  /** Whether its sentence goes on behind it, so that it ends without a stop. */
  goesOn?: boolean
  language: string
  /** Sentence it belongs to, counted through the document. */
  sentence: number
}

const opensList = /[:：]\s*$/

/** The units of a document in reading order. `languageOf` says the language of a block; furniture and headings have none. */
export function unitsOf(
  text: string,
  languageOf: (block: Block) => string,
  blocks: readonly Block[] = layOutText(text),
  plain = new PlainText(text),
): Unit[] {
  const units: Unit[] = []
  let leadIn = ''
  let sentence = 0
  for (const running of runningTexts(text, blocks, languageOf)) {
    const { block, text: run, placesOf } = running
    const own = run === text ? plain : new PlainText(run)
    if (block.runs.length === 0 || block.kind === 'furniture') continue
    const language = languageOf(running.longest)
    const isItem = block.kind === 'list_item'
    const { start, end } = running.within
    const mark = isItem ? (bullet.exec(run.slice(start, end))?.[0].length ?? 0) : 0
    const within = { start: start + mark + speakerMark(run.slice(start + mark, end)), end }
    if (!isItem) leadIn = ''
    for (const one of splitSentences(run, within, language)) {
      sentence += 1
      // What only announces a list says nothing of its own; its items say it.
      if (!isItem && opensList.test(run.slice(one.start, one.end))) continue
      for (const { leadIn: actor, searched, ...clause } of clausesOf(own, one, language)) {
        const { words, cut } = own.stretch(clause.start, Math.min(clause.end, clause.start + longest))
        const places = placesOf(clause)
        const place = longestOf(places)
        if (words.length > 3 && place && /\p{L}{2}/u.test(words))
          units.push({
            start: place.start,
            end: place.end,
            ranges: places.length > 1 ? places : undefined,
            words,
            cut,
            verbs: searched && verbsWithin(searched, cut, language),
            leadIn: isItem && leadIn !== '' ? leadIn : actor,
            isItem,
            goesOn: clause.end < one.end,
            language,
            sentence,
          })
      }
    }
    const tail = plainWords(run.slice(Math.max(within.start, within.end - 200), within.end))
    if (!isItem && opensList.test(tail)) leadIn = tail.split(/[.!?] /).at(-1) ?? ''
  }
  return units
}
