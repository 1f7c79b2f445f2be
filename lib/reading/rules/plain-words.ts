/** Text as patterns want it: one line, plain quotation marks and dashes, no soft hyphens, no digits of footnotes. */
export const plainWords = (text: string): string => (isPlain.test(text) ? text : madePlain(text))

/** Most sentences have nothing to change: ASCII, single blanks, no digit at the end of a word. */
const isPlain = /^(?! )(?!.*(?:  |[^ ]\d(?: |$)| $))[ -~]*$/

const madePlain = (text: string): string =>
  text
    .replace(/\u00AD/g, '')
    .replace(/(\p{Ll})-\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .replace(/[‘’‛′ʼ\u0092]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/(\p{Ll}["']?[.,]?)\d{1,2}(?=\s|$)/gu, '$1')
    .trim()
