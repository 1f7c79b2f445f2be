import { latin } from '@/lib/reading/rules/latin'

/** A line that is not empty, without blanks at its ends; offsets in the whole text. */
export type TextLine = { words: string; start: number; end: number }

export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = []
  let at = 0
  for (const raw of text.split(/[\n\f]/)) {
    const words = raw.trim()
    const start = at + raw.indexOf(words)
    if (words !== '') lines.push({ words, start, end: start + words.length })
    at += raw.length + 1
  }
  return lines
}

const greeting = latin.iu`^(?:dear|hello|hi\s|madame|monsieur|mesdames|messieurs|chère|cher|sehr geehrte|liebe|guten tag|szanown|estimad|distinguid|muy señor|gentil|egregi|spettabile|honourable|excellency|your excellency)`

/** A line that greets somebody. */
export const isGreeting = ({ words }: TextLine) => words.length < 90 && greeting.test(words)

/** Where somebody is greeted: what stands before is the head of a letter. -1 in a text that greets nobody. */
export const greetingAt = (lines: readonly TextLine[]): number => lines.findIndex(isGreeting)

/** "To the Ministry of …", which may list many and is no prose for it. */
const toSomebody = latin.iu`^(?:to|an|à|do)\s(?:the|das|die|den|la|le|les|l['’]|\p{Lu})`

/** The lines above the greeting; of a text without one those before its first line of prose, ten at most. */
export function headOf(lines: readonly TextLine[]): TextLine[] {
  const at = greetingAt(lines)
  if (at >= 0) return lines.slice(0, Math.min(at, 40))
  const prose = lines.findIndex(({ words }) => (words.length > 60 && !toSomebody.test(words)) || /[.!?]$/.test(words))
  return lines.slice(0, Math.min(prose < 0 ? 10 : prose, 10))
}

const farewell = latin.iu`^(?:yours\s(?:faithfully|sincerely|truly)|(?:(?:with|kind|kindest|best|warm|many)\s){0,2}(?:regards|wishes|thanks)|sincerely|respectfully|please\saccept|i\savail\smyself|mit\s(?:freundlichen|besten|vorzüglicher|freundlichem|herzlichen)|hochachtungsvoll|freundliche\sgrüße|beste\sgrüße|(?:je|nous)\s(?:vous\s)?pri[eo]|(?:veuillez|vous\svoudrez|nous\svous\sprions|recevez)\s|cordialement|bien\s(?:cordialement|à\svous)|sincères\ssalutations|respectueusement|z\s(?:poważaniem|wyrazami|uszanowaniem)|łączę\swyrazy|pozdrawiam|atentamente|un\scordial|(?:distinti|cordiali)\ssaluti|cordialmente)`

/** A line that takes leave: what stands below is whoever signs. */
export const isFarewell = ({ words }: TextLine) => words.length < 200 && farewell.test(words)

const isProse = ({ words }: TextLine) => words.length > 70 || /[.!?:]$/.test(words)

/** The lines below the farewell of a letter, a dozen at most; of one without it those below its last line of prose. */
export function footOf(lines: readonly TextLine[]): TextLine[] {
  const first = Math.max(0, greetingAt(lines))
  const at = lines.findIndex((line, i) => i > first && isFarewell(line))
  if (at >= 0) return lines.slice(at + 1, at + 13)
  const last = lines.findLastIndex(isProse)
  return greetingAt(lines) >= 0 && last > first ? lines.slice(last + 1, last + 7) : []
}
