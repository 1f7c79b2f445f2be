/** What is run together in English, as the grammar reads it. */
const spelledOut: Record<string, string> = {
  "'ll": ' will',
  "'re": ' are',
  "'ve": ' have',
  "'m": ' am',
  "n't": ' not',
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
}

/**
 * Text as patterns want it: one line, plain quotation marks and dashes, no soft hyphens, no digits of footnotes, and no two
 * words run together.
 */
export const plainWords = (text: string): string => (isPlain(text) ? text : madePlain(text))

/** Another sign than a typewriter or Latin letters have, blanks too many, the digits of a footnote, two words run together. */
const marks = /[^ -~À-ÖØ-öø-ſ]|^ |  | $|(?<=[a-zß-öø-ſ]["']?[.,]?)\d\d?(?: |$)|(?<=[\wÀ-ſ])'[lrvmtLRVMT]/

/** Most sentences have nothing to change. */
export const isPlain = (text: string): boolean => !marks.test(text)

const madePlain = (text: string): string =>
  text
    .replace(/\u00AD/g, '')
    .replace(/(\p{Ll})-\s*[\n\f]\s*(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .replace(/[‘’‛′ʼ\u0092]/g, "'")
    .replace(
      /(?<!\p{L})(?:can't|won't|shan't)(?!\p{L})|(?<=\p{L})(?:'ll|'re|'ve|'m|n't)(?!\p{L})/giu,
      (short) => spelledOut[short.toLowerCase()] ?? short,
    )
    .replace(/[“”„«»″]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/(\p{Ll}["']?[.,]?)\d{1,2}(?=\s|$)/gu, '$1')
    .trim()
