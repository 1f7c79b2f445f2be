import { writtenYear } from '@/lib/documents/written-year'

const raised = '[⁰¹²³⁴⁵⁶⁷⁸⁹]'
const opens = '(?=\\s+["“„«‘\'(]?\\p{Lu}|\\s*$)'

/** A raised digit behind the end of a sentence, or at the head of a stretch: it is nothing but the mark of a note. */
const raisedMark = new RegExp(`(?<=(?:^|[.?!…:;]["”’»)\\]]{0,2})\\s?)${raised}+(?=\\s|\\p{Lu}|["“„«]|$)`, 'gu')

/** A number in brackets, or digits that lost their raising, glued to the end of what may be a sentence. */
const gluedMark = new RegExp(
  `([.?!…])(["”’»)\\]]{0,2})((?:\\[\\d{1,3}\\])+|[1-9]\\d?(?:[,;–-]\\s?[1-9]\\d?){0,3})${opens}`,
  'gu',
)

/** Words before a number with a full stop in it: "Article.2", "Fig.1", "Version 2026.1". They count, and end no sentence. */
const counts =
  /^(?:articles?|sections?|chapters?|paragraphs?|annex(?:es)?|figures?|fig|tables?|tab|abb|appendix|app|rules?|items?|points?|steps?|parts?|volumes?|vol|ver|versions?|releases?|editions?|builds?|numbers?|no|nos|nr|clauses?|sec|sect|chap|kapitel|abschnitt|artikel|absatz|anlage|tabelle|abbildung|ziffer|version|fassung|ausgabe|artykuł|rozdział|załącznik|tabela|wersja|chapitre|annexe|tableau|alinéa)$/iu

const monthsOf = (language: string, month: 'long' | 'short') =>
  Array.from({ length: 12 }, (_, i) =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' })
      .formatToParts(new Date(Date.UTC(2026, i, 1)))
      .flatMap(({ type, value }) => (type === 'month' ? value.replace(/\.$/, '').toLowerCase() : [])),
  ).flat()

/** Months of the languages that write them with a capital; in the others they are words with a small letter. */
const months = new Set(['en', 'de', 'de-AT'].flatMap((one) => [...monthsOf(one, 'long'), ...monthsOf(one, 'short')]))

const year = new RegExp(`^${writtenYear}$`)
const wholeDate = new RegExp(
  `^(?:\\d{1,2}[./-]\\d{1,2}[./-]${writtenYear}|${writtenYear}(?:-\\d\\d-\\d\\d|[/–-]\\d{2,4}))$`,
)
const plainWord = /^(?:\p{L}+[-’'])*(?:\p{L}*\p{Ll}{2}|\p{Lu}{2,})$/u
const roman = /^[IVXLC]+$/
const closed = new RegExp(`(?:\\p{L}|${writtenYear}|%)["”’»)\\]]+$|\\d\\s?%$`, 'u')

/** No word that is looked at before a full stop is longer. In characters. */
const before = 60

/** Whether a sentence may end with these words, so that digits glued to its full stop are not part of a number. */
function endsSentence(words: string): boolean {
  const [last = '', previous = ''] = words.trimEnd().split(/\s+/).reverse()
  const bare = last.replace(/^["“„«‘(]+/, '')
  if (closed.test(bare)) return true
  if (wholeDate.test(bare)) return true
  // "by 31 October 2026.1", "in 2026.1"; a number of a version has a name before it.
  if (year.test(bare)) return !counts.test(previous) && (/^\p{Ll}+,?$/u.test(previous) || isMonth(previous))
  return plainWord.test(bare) && !roman.test(bare) && !counts.test(bare)
}

const isMonth = (word: string) => months.has(word.replace(/[.,]$/, '').toLowerCase())

const blanks = (length: number) => ' '.repeat(length)

/**
 * The text with blanks in place of the marks of notes at the ends of its sentences, each offset kept: "quarter.2 We" is two
 * sentences, and "¹ Until" begins behind its mark. `isAbbreviated` tells whether words up to a full stop end no sentence.
 */
export function blankNoteMarks(text: string, isAbbreviated: (words: string) => boolean): string {
  return text
    .replace(raisedMark, (mark) => blanks(mark.length))
    .replace(gluedMark, (whole, stop: string, closers: string, mark: string, at: number) => {
      const words = text.slice(Math.max(0, at - before), at)
      const isEnd =
        stop !== '.' || (closers === '' ? endsSentence(words) && !isAbbreviated(`${words}.`) : /\p{L}$/u.test(words))
      return isEnd ? stop + closers + blanks(mark.length) : whole
    })
}
