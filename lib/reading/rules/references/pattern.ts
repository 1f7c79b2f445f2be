import { latinSource } from '@/lib/reading/rules/latin'

/**
 * How one sort of document is cited. `find` matches the whole citation and nothing more; `link` gives its address from the
 * parts of the match, null where it has none. `needs` is found sooner in any text that has a match.
 */
export type Pattern = { kind: string; find: RegExp; needs?: RegExp; link?: (parts: RegExpExecArray) => string | null }

/** No letter and no digit stands before, or behind. */
export const [from, to] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']

/** One white space of a pattern is up to three of the text: a line may break there, with a space on either side. */
const spaced = (source: string) =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|(\\s|\s)(?![?*+{])|\\./gsu, (part, space?: string) =>
    space ? '\\s{1,3}' : part,
  )

/** A pattern from parts, as whole words. */
export const cited = (flags: 'gu' | 'giu', ...parts: string[]) =>
  new RegExp(latinSource(spaced(`${from}(?:${parts.join('')})${to}`)), flags)

/** *No*, *n°*, *Nr.*, *nr*, *n.º*, and their plurals. */
export const no = '(?:(?:Nos?|[Nn]rn?|num|núm)\\.?|n(?:os?)?\\.?\\s?[°ºo]s?|nos?\\.?|n\\.)\\s*'

/** A document in EUR-Lex by one of the names that it has there. */
export const inEurLex = (uri: string) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=${uri}`

/**
 * A document in EUR-Lex by its CELEX number: the sector, the year, one or two letters for what it is, four digits
 * (eur-lex.europa.eu/content/help/faq/celex-number.html; letters in content/tools/TableOfSectors/types_of_documents_in_eurlex.html).
 */
export const eurLex = (celex: string) => inEurLex(`CELEX:${celex}`)

export const padded = (number: string | undefined, length = 4) => (number ?? '').padStart(length, '0')

export const fullYear = (year = '') => (year.length === 2 ? (Number(year) > 50 ? `19${year}` : `20${year}`) : year)

export const isYear = (year: string) => /^(?:19|20)\d\d$/.test(year)

/** Where a Polish citation says that its act was changed since. */
export const changedSince = '(?:,?\\s(?:z\\s+późn(?:\\.|iejszymi)\\s+zm(?:\\.|ianami)|ze\\s+zm(?:\\.|ianami)))?'
