import words from '@/lib/reading/rules/accents/fr.json'

/** Beginnings of words as they are written, by those without accents; the longest first. */
const beginnings = words.beginnings
  .map((word): [string, string] => [bare(word), word])
  .sort(([a], [b]) => b.length - a.length)

/** Words that have an accent whatever stands around them. */
const whole = new Map(words.whole.map((word) => [bare(word), word]))

const oneOf = (some: readonly string[]) => `(?:${some.join('|')})`
const isOneOf = (some: readonly string[]) => new RegExp(`^${oneOf(some)}$`, 'u')

/** Nouns in -ité are many; these words end alike and have no accent. */
const plainEnds = isOneOf(words.plain_ends)

/** A form of *to have* or *to be*, behind which a word in -e is a participle. */
const auxiliary = isOneOf(words.auxiliary)
const between = isOneOf(words.between)

/** Adjectives, nouns and articles in -e. */
const noParticiple = new RegExp(`^${oneOf(words.no_participle)}s?$|${oneOf(words.no_participle_end)}s?$`, 'u')

/** What makes an *à* of an *a* before it, unless somebody stands before that who has something. */
const behindA = isOneOf(words.behind_a_with_accent)
const whoHas = isOneOf(words.before_a_without_accent)

/** A word without its accents. */
export function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** A small word as it is written with accents, `before` being the words before it, the nearest last. */
function accented(word: string, before: readonly string[], behind: string): string {
  if (word === 'a' && behindA.test(behind) && !whoHas.test(before.at(-1) ?? '')) return 'à'
  const known = whole.get(word)
  if (known) return known
  const [start, written] = beginnings.find(([start]) => word.startsWith(start)) ?? ['', '']
  let found = written + word.slice(start.length)
  const nearest = between.test(before.at(-1) ?? '') ? before.findLast((one) => !between.test(one)) : before.at(-1)
  if (
    /(?<!e|u|i|is|it|ert|int)es?$/u.test(word) &&
    word.length > 3 &&
    auxiliary.test(nearest ?? '') &&
    !noParticiple.test(word)
  )
    found = found.replace(/e(s?)$/u, 'é$1')
  if (plainEnds.test(word)) return found
  return found
    .replace(/ee(s?)$/u, 'ée$1')
    .replace(/ite(s?)$/u, 'ité$1')
    .replace(/iete(s?)$/u, 'iété$1')
    .replace(/ere(s?)$/u, 'ère$1')
    .replace(/erent$/u, 'èrent')
    .replace(/(?<=i)erement$/u, 'èrement')
}

/** At most so many letters in four hundred have an accent where a text has none: a name may keep its own. */
const few = 1 / 400
const enough = 200

/**
 * A French text that was written without accents (old journals, some mail) as its words are written, of the same length, so that
 * every place stays. Any other text as it is.
 */
export function withAccents(text: string, language: string | null): string {
  if (language !== 'fr' || text.length < enough) return text
  if ((text.match(/[éèêàçÉÈÊÀÇ]/gu)?.length ?? 0) > text.length * few) return text
  const found = [...text.matchAll(/[A-Za-zÀ-ÿ]+/gu)]
  const small = found.map(([word]) => word.toLowerCase())
  let [all, end] = ['', 0]
  for (const [at, match] of found.entries()) {
    const written = accented(small[at] ?? '', small.slice(Math.max(0, at - 4), at), small[at + 1] ?? '')
    all += text.slice(end, match.index) + inCase(written, match[0])
    end = match.index + match[0].length
  }
  return all + text.slice(end)
}

const inCase = (written: string, as: string) =>
  written.length !== as.length
    ? as
    : Array.from(as, (sign, at) =>
        sign === sign.toLowerCase() ? written.charAt(at) : written.charAt(at).toUpperCase(),
      ).join('')
