import type { PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api'

/**
 * Words drawn in one go, on one baseline. Lengths in points, from the top left of the page as it is shown; `y` is the
 * baseline, `size` the height of the letters. `turned` in quarter turns, clockwise.
 */
export type Piece = {
  text: string
  x: number
  y: number
  width: number
  size: number
  turned: number
  isRightToLeft: boolean
  /** A blank was drawn behind it. */
  endsWord: boolean
}

export type PagePieces = { width: number; height: number; pieces: Piece[] }

const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** Bullets of the fonts of symbols, which have places of their own. */
const bullets = /[\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf0b0\uf06e\uf0e8]/g

/** Letters that print as one are written as several; forms of Arabic letters by place are the letters. */
const plainLetters = (given: string) => {
  const text = given.replace(bullets, '•')
  return /[\ufb00-\ufdff\ufe70-\ufefc]/.test(text)
    ? text
        .replace(/[\ufb00-\ufb06]/g, (letter) => ligatures[letter] ?? letter)
        .replace(/[\ufb1d-\ufdff\ufe70-\ufefc]/g, (letter) => letter.normalize('NFKC'))
    : text
}

/** The words on a page in the order in which they are drawn. Blanks alone are left out: gaps tell where words end. */
export async function piecesOf(page: PDFPageProxy): Promise<PagePieces> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform as number[]
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false })
  const pieces: Piece[] = []
  for (const item of items as TextItem[]) {
    const text = item.str
    const last = pieces.at(-1)
    if (text.trim() === '') {
      if (text !== '' && last) last.endsWord = true
      continue
    }
    const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, jf = 0] = item.transform as number[]
    const [along, across] = [a * ia + c * ib, b * ia + d * ib]
    const [upX, upY] = [a * ic + c * id, b * ic + d * id]
    const size = Math.hypot(upX, upY) || item.height
    const turned = (Math.round(Math.atan2(across, along) / (Math.PI / 2)) + 4) % 4
    const x = a * ie + c * jf + e
    const y = b * ie + d * jf + f
    if (!Number.isFinite(x + y + size + item.width) || size === 0) continue
    pieces.push({
      text: plainLetters(text),
      x,
      y,
      width: item.width,
      size,
      turned,
      isRightToLeft: item.dir === 'rtl',
      endsWord: false,
    })
  }
  return { width, height, pieces }
}
