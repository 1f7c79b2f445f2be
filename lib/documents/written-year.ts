/** A year as letters write it, as the source of a pattern: any other four digits are too often none. */
export const writtenYear = '(?:19|20)\\d\\d'

const written = new RegExp(writtenYear)

/** The first year that some words name; null where they name none. */
export function yearIn(words: string): number | null {
  const found = written.exec(words)
  return found ? Number(found[0]) : null
}
