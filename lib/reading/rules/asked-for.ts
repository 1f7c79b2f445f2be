import type { Range } from '@/lib/documents/anchor'
import { splitSentences } from '@/lib/documents/split-sentences'
import { latin, latinLetters } from '@/lib/reading/rules/latin'
import { inOneLine } from '@/lib/reading/rules/matching/in-one-line'
import { said } from '@/lib/reading/rules/wording'

/** Words that open a sentence which asks somebody to do something. What follows says what. */
const opening = latin.iu`^(?:${said('asks_lead')},? )?${said('asks')}`

/** Of the same form, and no demand: what a letter says of itself and of its sender. */
const courtesy = latin.iu`^${said('courtesy_opens')}\s*${said('courtesy_more')}?${said('courtesy')}`

/** A sentence longer than this is a chapter; one shorter says nothing that could be answered. In characters. */
const [shortest, longest] = [15, 600]

/** The same anywhere in a text: most have nothing of it, and to cut one into sentences takes time. */
const anywhere = new RegExp(`(?<![${latinLetters}])${opening.source.replace(/^\^/, '')}`, 'iu')

const paragraph = /\S[^]*?(?=\n[ \t]*\n|$(?![^]))/g

/**
 * Sentences that ask somebody for something in so many words ("Please name the officials who …"), with the words that open
 * them; not the courtesies of a letter, which have the same form.
 */
export function askedFor(text: string, language = 'en'): (Range & { opening: string })[] {
  const line = inOneLine(text)
  if (!anywhere.test(line)) return []
  return [...text.matchAll(paragraph)]
    .flatMap(({ 0: words, index }) =>
      anywhere.test(line.slice(index, index + words.length))
        ? splitSentences(text, { start: index, end: index + words.length }, language)
        : [],
    )
    .flatMap((sentence) => {
      const words = line.slice(sentence.start, sentence.end)
      // What a list puts in front of its line belongs to none of its sentences.
      const mark = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|[•·▪*–-]) +/.exec(words)?.[0].length ?? 0
      const own = words.slice(mark)
      const opens = opening.exec(own)
      if (!opens || own.length < shortest || own.length > longest || courtesy.test(own)) return []
      return { start: sentence.start + mark, end: sentence.end, opening: opens[0].trim().replace(/,$/, '') }
    })
}
