/** The text of a file that a form was given, as far as it is shown beside the form, and where its demands stand in it. */
export type Paper = {
  name: string
  language: string | null
  text: string
  /** Whether the file goes on behind what is shown. */
  isCut: boolean
  /** Numbered as they stand; UTF-16 offsets in `text`, `end` exclusive. */
  asks: { start: number; end: number }[]
}

/** A letter has a page or two; of a long file its beginning is enough to check the fields against. */
const longestShown = 30_000

type Read = { text: string; language: string | null }
type Shown = { name: string; asks: { start: number; end: number }[] }

/** The text of a document as a sheet; null where there is none. */
export function paperOf(read: Read | undefined, { name, asks }: Shown): Paper | null {
  if (!read) return null
  const text = read.text.slice(0, longestShown)
  const isCut = text.length < read.text.length
  return { name, language: read.language, text, isCut, asks: asks.filter(({ end }) => end <= text.length) }
}
