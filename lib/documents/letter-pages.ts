/**
 * Pictures that are pages of one paper letter: the one that holds the others stands for the letter, and its reading covers
 * them all. A picture holds nothing else, so that whatever stands under one is a page.
 */
export type Sheet = { id: string; parentId: string | null; mediaType: string; position: number }

/** Pictures that are read (OCR) and shown; of what a file is, by its bytes. */
export const pictureTypes = ['image/png', 'image/jpeg']

export const isPicture = ({ mediaType }: Pick<Sheet, 'mediaType'>): boolean => pictureTypes.includes(mediaType)

/** The picture that stands for the letter of which this one is a page; itself for every other document. */
export function letterOf<T extends Sheet>(documents: readonly T[], one: T): T {
  const above = isPicture(one) && documents.find(({ id }) => id === one.parentId)
  return above && isPicture(above) ? above : one
}

/** Of each picture that is a page of a letter with others its number, and the picture that stands for the letter. */
export const pageNumbersOf = (documents: readonly Sheet[]): Map<string, { number: number; letterId: string }> =>
  new Map(
    documents.flatMap((one) => {
      const pages = letterOf(documents, one) === one ? pagesOf(documents, one) : []
      return pages.length > 1 ? pages.map(({ id }, i) => [id, { number: i + 1, letterId: one.id }] as const) : []
    }),
  )

/** The pages of the letter that a picture stands for, itself among them, in order; only itself where it has no others. */
export const pagesOf = <T extends Sheet>(documents: readonly T[], letter: T): T[] =>
  documents
    .filter((one) => one.id === letter.id || (one.parentId === letter.id && isPicture(one) && isPicture(letter)))
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))

/** A letter of more pictures, or of more bytes together, would not be read: these are the caps of one reading (`defaultLimits`). */
export const mostPages = 60
const mostBytes = 100_000_000

/** Whether pictures can be read as one letter. */
export const fitOneLetter = (sheets: readonly { sizeBytes: number }[]): boolean =>
  sheets.length <= mostPages && sheets.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) <= mostBytes
