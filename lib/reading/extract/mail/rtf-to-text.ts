import { decodeAs } from '@/lib/reading/extract/text/decode-bytes'

/** Groups that hold fonts, styles, pictures and the like, not words. */
const unseen = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl info pict object header footer headerl headerr headerf footerl footerr footerf generator themedata colorschememapping latentstyles datastore xmlnstbl fldinst filetbl revtbl mmathPr wgrffmtfilter pntext pntxta pntxtb'.split(
    ' ',
  ),
)

const written: Record<string, string> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
  nestcell: '\t',
  nestrow: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '-',
}

/** Code pages of RTF's \fcharset numbers (RTF 1.9.1, page 18) that are not windows-1252. */
const charsets: Record<number, number> = {
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

const encodings: Record<number, string> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
  10000: 'macintosh',
}
const encodingOf = (codePage: number) => encodings[codePage] ?? `windows-${codePage}`

type State = { seen: boolean; unicodeSkip: number; codePage: number; isHtmlTag: boolean; isPlain: boolean }

export type RtfText = { text: string; isHtml: boolean }

/**
 * The words of an RTF text. When Outlook wrapped HTML in it ([MS-OXRTFEX]), the HTML comes back. Walks over the tokens once;
 * groups that are never closed end with the text.
 */
export function rtfToText(bytes: Uint8Array): RtfText {
  const rtf = Buffer.from(bytes).toString('latin1')
  const isHtml = /\\fromhtml1?\b/.test(rtf.slice(0, 400))
  const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)/gi
  const stack: State[] = []
  let state: State = { seen: true, unicodeSkip: 1, codePage: 1252, isHtmlTag: false, isPlain: true }
  const fonts = new Map<number, number>()
  let font = 0
  let inFonts = 0
  let pending: number[] = []
  let skip = 0
  let isStarred = false
  const parts: string[] = []
  const flush = () => {
    if (pending.length > 0) parts.push(decodeAs(Uint8Array.from(pending), encodingOf(state.codePage), false) ?? '')
    pending = []
  }
  const put = (text: string) => {
    if (!state.seen || (isHtml && !state.isPlain && !state.isHtmlTag)) return
    flush()
    parts.push(text)
  }
  for (const [, name, number, hex, symbol, brace, words] of rtf.matchAll(token)) {
    if (brace === '{') {
      flush()
      stack.push({ ...state })
    } else if (brace === '}') {
      flush()
      if (inFonts > stack.length) inFonts = 0
      state = stack.pop() ?? state
      skip = 0
    } else if (hex !== undefined) {
      if (skip > 0) skip -= 1
      else if (state.seen && (!isHtml || state.isPlain || state.isHtmlTag)) pending.push(parseInt(hex, 16))
    } else if (symbol !== undefined) {
      if (symbol === '*') isStarred = true
      else if (symbol === '\n' || symbol === '\r') put('\n')
      else put(written[symbol] ?? (symbol === '-' ? '' : symbol))
    } else if (words !== undefined) {
      const rest = skip > 0 ? words.slice(skip) : words
      skip = Math.max(0, skip - words.length)
      put(rest)
    } else if (name !== undefined) {
      const value = number === undefined ? null : Number(number)
      if (name === 'u' && value !== null) {
        put(String.fromCharCode(value < 0 ? value + 65_536 : value))
        skip = state.unicodeSkip
        continue
      }
      flush()
      // A group that begins with \* may be left out by whoever does not know it.
      if (isStarred && name !== 'htmltag') state.seen = false
      isStarred = false
      if (name === 'fonttbl') inFonts = stack.length
      if (name === 'htmltag') {
        state.seen = stack.at(-1)?.seen ?? true
        state.isHtmlTag = isHtml
        if (!isHtml) state.seen = false
      } else if (unseen.has(name)) state.seen = false
      else if (name === 'uc') state.unicodeSkip = value ?? 1
      else if (name === 'ansicpg') state.codePage = value ?? 1252
      else if (name === 'htmlrtf') state.isPlain = value === 0
      else if (name === 'f') {
        font = value ?? 0
        if (inFonts === 0 && fonts.has(font)) state.codePage = fonts.get(font) ?? state.codePage
      } else if (name === 'fcharset') {
        const codePage = charsets[value ?? 0]
        if (codePage !== undefined) fonts.set(font, codePage)
      } else if (
        written[name] !== undefined &&
        !(isHtml && state.isHtmlTag && name !== 'par' && name !== 'line' && name !== 'tab')
      ) {
        put(written[name])
      }
    }
  }
  flush()
  return { text: parts.join(''), isHtml }
}
