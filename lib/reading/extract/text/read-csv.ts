import { parse } from 'csv-parse/sync'
import { extractedOf } from '@/lib/reading/extract/context'
import type { Extracted } from '@/lib/reading/extract/schema'
import { cleanText } from '@/lib/reading/extract/text/clean-text'
import { decodeBytes } from '@/lib/reading/extract/text/decode-bytes'

const delimiters = [',', ';', '\t', '|'] as const

/** The sign that parts the first lines into cells most often and most evenly; quoted stretches do not count. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
  const evenness = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1)
    const usual = counts[Math.floor(counts.length / 2)] ?? 0
    return usual === 0
      ? counts.some((n) => n > 0)
        ? 0.1
        : 0
      : counts.filter((n) => n === usual).length * (1 + usual / 50)
  }
  return delimiters.reduce<string>((best, sign) => (evenness(sign) > evenness(best) ? sign : best), ',')
}

/** A cell on one line: line ends inside it are blanks, tabs would be taken for the next cell. */
const cellText = (cell: string) => cell.replace(/[\t\n\f]+/g, ' ')

/** A table as rows of cells with tabs between. A file that breaks the rules of quoting is read line by line. */
export function readCsv(bytes: Uint8Array): Extracted {
  const { text: original, charset } = decodeBytes(bytes)
  const text = cleanText(original)
  const delimiter = delimiterOf(text)
  const rows = rowsOf(text, delimiter) ?? text.split('\n').map((line) => line.split(delimiter))
  const lines = rows.map((row) => row.map(cellText).join('\t'))
  return extractedOf('csv', lines.join('\n'), { meta: { charset } })
}

function rowsOf(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, { delimiter, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true })
  } catch {
    return null // an unclosed quotation mark: the caller reads the lines as they are
  }
}
