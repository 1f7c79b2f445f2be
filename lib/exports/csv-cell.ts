/**
 * Characters at the start of a cell that a spreadsheet may take for the start of a formula (OWASP, CSV injection; ASVS
 * 1.2.10), also behind white space, quotation marks and invisible marks, which some programs drop before they look.
 */
const FORMULA_START =
  /^[\s\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069"'`´‘’‚‛“”„‟«»‹›＂＇]*[=+\-@＝＋－＠\t\r\u0000]/u

/** One cell of RFC 4180, always quoted; a text that could be a formula gets a leading apostrophe. */
export function csvCell(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** The text that `csvCell` was given, from the value that a CSV reader found in the cell. */
export function textOfCsvCell(value: string): string {
  return value.startsWith("'") && FORMULA_START.test(value.slice(1)) ? value.slice(1) : value
}
