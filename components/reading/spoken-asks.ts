import { isSameWord, tellingWords } from '@/components/reading/ask-words'
import { asksIn, doesPointBack, tellApart, type Ask } from '@/components/reading/propose-ask'
import { latin } from '@/lib/reading/rules/latin'

/** A sentence of a reply. `isFirst` where a paragraph begins with it. */
export type Said = { words: string; isFirst: boolean }

/** Tells what we wrote: no answer yet. */
const restates = latin.iu`(?<!\p{L})(?:you(?:\s(?:have|had|also|further|then|are|call|finally|therefore|rightly))*\s(?:ask|request|call|urg|demand|want|wish|seek|rais|propos|suggest)\p{L}*|vous(?:\s(?:nous|avez|me|y))*\s(?:demand|souhait|réclam|appel|sollicit|propos|exig)\p{L}*|(?:bitten|fordern|verlangen|wünschen|regen|schlagen|ersuchen|möchten)\ssie|sie(?:\s(?:uns|mich|haben|auch|ferner|außerdem))*\s(?:bitten|fordern|verlangen|wünschen|regen|schlagen|ersuchen|möchten)|(?:zwracają|proszą|domagają|wnoszą|postulują|żądają|apelują|wnioskują)(?:\ssię)?\spaństwo|państwo(?:\s(?:również|też|także))?\s(?:zwracają|proszą|domagają|wnoszą|postulują|żądają|apelują|wnioskują))(?!\p{L})`

/** After these, a sentence that tells what we wrote answers it as well. */
const turns = latin.iu`[,;–-]\s(?:but|which\swe|mais|ce\sque|aber|jedoch|was\swir|ale|jednak|lecz|czego)(?!\p{L})`

/** The thanks that a letter begins with names what we wrote about, and answers nothing. */
const thanks = latin.iu`(?<!\p{L})(?:thank|grateful|merci|remerci|dank|bedank|dziękuj)\p{L}*`
const ourLetter = latin.iu`(?<!\p{L})(?:letters?|e-?mails?|lettre|courrier|courriel|schreiben|brief|pism[oae]?|list)(?!\p{L})`

const isSentence = (words: string) => /[.!?…;:,)”"»]\s*$/u.test(words)

const ahead = /^\(?(\d{1,2})[.)](?:\s|$)/u

/** The asks that paragraphs go through by their numbers: only where they count exactly as our asks do. */
function countedThrough(said: readonly Said[], asks: readonly Ask[]): Map<Said, Ask> {
  const heads = said.flatMap((one) => {
    const number = one.isFirst ? ahead.exec(one.words)?.[1] : undefined
    return number ? [{ one, number: Number(number) }] : []
  })
  const isOurCount = heads.length === asks.length && heads.every(({ number }, i) => number === asks[i]?.number)
  return new Map(isOurCount ? heads.flatMap(({ one }, i) => (asks[i] ? [[one, asks[i]] as const] : [])) : [])
}

/** An item of our own list, printed again; `asked` are the telling words of each. */
function isOurs(words: string, asked: readonly (readonly string[])[]): boolean {
  const said = tellingWords(words)
  return asked.some((own) => {
    const shared = said.filter((word) => own.some((one) => isSameWord(one, word)))
    return shared.length >= 2 && shared.length >= said.length * 0.9 && shared.length >= own.length * 0.8
  })
}

/**
 * On which asks a reply says something, and on which nothing was found; by number, in order. A sentence counts whatever it
 * is, a promise or not. What only says again what we asked for, and a heading, count with the sentence of an answer that
 * follows. `judged` are the ids of asks that somebody noted an outcome of.
 */
export function asksSpokenOf(
  said: readonly Said[],
  asks: readonly Ask[],
  judged: readonly string[] = [],
): { found: number[]; missing: number[] } {
  const asked = asks.map(({ text }) => tellingWords(text))
  const apart = tellApart(asks)
  const isAnswer = ({ words }: Said) =>
    isSentence(words) && !isOurs(words, asked) && !(restates.test(words) && !turns.test(words))
  const counted = countedThrough(said, asks)
  const spoken = new Set(judged)
  const areAllSpoken = () => asks.every(({ id }) => spoken.has(id))
  for (const [i, one] of said.entries()) {
    const byCount = counted.get(one)
    const named = asksIn(one.words, apart)
    const news = [...named, ...(byCount ? [byCount] : [])].filter(({ id }) => !spoken.has(id))
    if (news.length === 0 || (thanks.test(one.words) && ourLetter.test(one.words))) continue
    const next = said[i + 1]
    const isAnswered =
      isAnswer(one) || (next !== undefined && isAnswer(next) && (!next.isFirst || doesPointBack(next.words)))
    if (isAnswered) for (const { id } of news) spoken.add(id)
    if (isAnswered && areAllSpoken()) break
  }
  const numbers = (wanted: boolean) => asks.filter(({ id }) => spoken.has(id) === wanted).map(({ number }) => number)
  return { found: numbers(true), missing: numbers(false) }
}
