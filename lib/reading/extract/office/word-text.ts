import { attributeOf, scanXml } from '@/lib/reading/extract/office/scan-xml'
import { goesOnBelow } from '@/lib/reading/extract/office/goes-on-below'

/** A note (of the foot or the end) by its id in the document. */
export type Note = { id: string; text: string }

export type WordText = { text: string; noteIds: { kind: 'footnote' | 'endnote'; id: string }[] }

/** Deleted or moved away, instructions of fields, drawings in an older form beside the newer one, formulas, ruby. */
const unseen = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:rt',
  'w:sectPr',
  'm:oMath',
  'w:pPrChange',
  'w:rPrChange',
  'w:delInstrText',
])

const written: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '‑',
}

/**
 * The words of a part of a Word document: a blank line between paragraphs, unless one goes on in the next; rows of tables
 * on lines, cells with tabs between, marks of notes as [1], [2] in the order in which they come. `onNote` is told where each note begins, for parts that hold notes.
 */
export function wordText(
  xml: string,
  onNote?: (id: string | null, type: string | null, start: number) => void,
): WordText {
  const parts: string[] = []
  const noteIds: WordText['noteIds'] = []
  let length = 0
  let hidden = 0
  let inWords = false
  let inTabs = 0
  let cells = 0
  let nested = 0
  let begin = 0
  let above = ''
  let isItem = false
  const put = (text: string) => {
    parts.push(text)
    length += text.length
  }
  /** Ends a paragraph outside of tables; the blank line over one that goes on with the words above becomes the end of a line. */
  const endParagraph = () => {
    const words = parts.slice(begin).join('')
    if (!isItem && parts[begin - 1] === '\n\n' && goesOnBelow(above, words)) {
      parts[begin - 1] = '\n'
      length -= 1
    }
    put('\n\n')
    begin = parts.length
    above = words
    isItem = false
  }
  const lastIs = (letter: string) => parts.at(-1)?.endsWith(letter) ?? true
  scanXml(xml, {
    open: (name, attributes, isEmpty) => {
      if (unseen.has(name) && !isEmpty) hidden += 1
      if (hidden > 0) return
      if (name === 'w:t') inWords = true
      else if (name === 'w:tabs') inTabs += 1
      else if (name === 'w:tc') {
        if (cells > 0) put('\t')
        cells += 1
        nested += 1
      } else if (name === 'w:tr') cells = 0
      else if (name === 'w:numPr' || (name === 'w:pStyle' && /list/i.test(attributeOf(attributes, 'w:val') ?? '')))
        isItem = true
      else if (name === 'w:footnote' || name === 'w:endnote') {
        above = ''
        onNote?.(attributeOf(attributes, 'w:id'), attributeOf(attributes, 'w:type'), length)
      } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
        noteIds.push({
          kind: name === 'w:endnoteReference' ? 'endnote' : 'footnote',
          id: attributeOf(attributes, 'w:id') ?? '',
        })
        put(`[${noteIds.length}]`)
      } else if (name === 'w:sym') {
        const code = parseInt(attributeOf(attributes, 'w:char') ?? '', 16)
        if (code >= 32 && !(code >= 0xe000 && code <= 0xf8ff)) put(String.fromCodePoint(code))
      } else if (name === 'w:p' && cells === 0 && !lastIs('\n') && nested === 0) put('\n')
      else if (inTabs === 0 && written[name] !== undefined) put(written[name])
    },
    close: (name) => {
      if (unseen.has(name)) hidden = Math.max(0, hidden - 1)
      if (hidden > 0) return
      if (name === 'w:t') inWords = false
      else if (name === 'w:tabs') inTabs = Math.max(0, inTabs - 1)
      else if (name === 'w:p' && nested > 0) put('\n')
      else if (name === 'w:p') endParagraph()
      else if (name === 'w:tc') {
        // The paragraph of a cell ends the cell, not the line.
        while (parts.length > 0 && lastIs('\n') && /^\n+$/.test(parts.at(-1) ?? '')) length -= parts.pop()?.length ?? 0
        nested = Math.max(0, nested - 1)
      } else if (name === 'w:tr') {
        put('\n')
        cells = 0
      } else if (name === 'w:tbl' && nested === 0) {
        put('\n')
        begin = parts.length
      }
    },
    text: (text) => {
      if (inWords && hidden === 0) put(text)
    },
  })
  return { text: parts.join(''), noteIds }
}
