import type { FoundDate } from '@/lib/reading/rules/dates'
import { latin } from '@/lib/reading/rules/latin'
import type { Words } from '@/lib/reading/rules/matching/words-in'
import type { NamedTime } from '@/lib/reading/rules/parts-of-year'
import { countedFrom, endOfTerm, termsIn } from '@/lib/reading/terms'

/** Characters between a term and the day that it is counted from, at most. */
const far = 90

/** What lies between them is one phrase, "of the adoption of the Act on": no clause of its own. */
const isPhrase = (between: string) => between.length <= far && !/[,;:()]|\.\s/u.test(between)

const afterwards = latin.iu`^ (?:after|following|nach|après|suivant|po)(?!\p{L})`

/** Days that are the letter's own. */
const fromNow = latin.iu`^ (?:of|from|after|nach|ab|seit|à compter|à partir|après|de|du|dès|od|po|licząc od)(?: (?:de|dem|der|the|dnia|du|la))* ?(?:today|now|(?:date of )?this (?:letter|e-?mail|reply)|heute|datum dieses schreibens|jetzt|ce jour|aujourd['’]hui|date (?:de la présente|du présent courrier|de ce courrier)|présente lettre|présent courrier|dziś|dzisiaj|dzisiejszego|daty niniejszego pisma|niniejszego pisma)(?!\p{L})`

/**
 * Terms such as "within 30 days of 3 May 2026", in the order of the text: due when they end where the day is named that they
 * are counted from, else a time without a day. `dates` are those of the same words, `cut` is what they are cut into, if known.
 */
export function termsFrom(
  words: string,
  dates: readonly FoundDate[],
  datedOn: string | null,
  cut: Words | null,
): NamedTime[] {
  return termsIn(words, cut).flatMap((term): NamedTime[] => {
    const { start, end, isExact, isSaid } = term
    const behind = words.slice(end)
    const isCounted = countedFrom.test(behind)
    const from = isCounted ? dates.find((date) => date.start >= end) : undefined
    if (from && from.iso.length > 4 && isPhrase(words.slice(end, from.start))) {
      const day = from.iso.length === 10 ? from.iso : endOfTerm({ days: -1, months: 1 }, `${from.iso}-01`)
      const whole = { start, end: from.end, words: words.slice(start, from.end) }
      return [{ ...whole, firstOn: null, dueOn: isExact && day ? endOfTerm(term, day) : null }]
    }
    // "Two months after its entry into force": a time, though nobody says on which day it begins.
    const after = isSaid ? null : afterwards.exec(behind)
    if (after) return [{ start, end, words: `${term.words}${after[0]}`, firstOn: null, dueOn: null }]
    if (!isSaid) return []
    const now = datedOn?.length === 10 && isExact ? fromNow.exec(behind) : null
    if (now && datedOn) {
      const whole = { start, end: end + now[0].length, words: `${term.words}${now[0]}` }
      return [{ ...whole, firstOn: null, dueOn: endOfTerm(term, datedOn) }]
    }
    return [{ start, end, words: term.words, firstOn: null, dueOn: null }]
  })
}
