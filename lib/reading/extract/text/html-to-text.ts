import { defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Range } from '@/lib/documents/anchor'
import { isHiddenByName, noneHidden, noteHidden, type HiddenNames } from '@/lib/reading/extract/text/hidden-classes'
import { cells, isRowOfTable } from '@/lib/reading/extract/text/table-rows'
import { addSeen, lookOf, usual, type Look, type Seen } from '@/lib/reading/extract/text/looks'

/** Elements whose content nobody sees. */
const unseen = new Set([
  'script',
  'style',
  'template',
  'noembed',
  'noframes',
  'object',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'iframe',
  'datalist',
  'select',
])

/** Elements that stand on lines of their own; the value is how many line ends part them from what is beside them. */
const blocks = new Map<string, number>([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'table', 'figure', 'hr'].map(
    (name) => [name, 2] as const,
  ),
  ...['address', 'article', 'aside', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dt', 'fieldset'].map(
    (name) => [name, 1] as const,
  ),
  ...['figcaption', 'footer', 'form', 'header', 'legend', 'li', 'main', 'menu', 'nav', 'option', 'section'].map(
    (name) => [name, 1] as const,
  ),
  ...['summary', 'tbody', 'tfoot', 'thead', 'tr'].map((name) => [name, 1] as const),
])

/** Elements in which mail programs put what they quote; an answer that is written inside stands between two of them. */
const quoted = ({ tagName, attrs }: Tree.Element) =>
  tagName === 'blockquote' &&
  attrs.some(
    ({ name, value }) => (name === 'type' && value === 'cite') || (name === 'class' && /gmail_quote/.test(value)),
  )

/** Whether nobody sees an element: by its own word, or by a class or an id that a style sheet of the page hides. */
const isHidden = (element: Tree.Element, names: HiddenNames) =>
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)),
  ) || isHiddenByName(element, names)

/** Text under construction: runs of blanks are one, lines are parted by as many ends as the larger of two claims. */
class Lines {
  private parts: string[] = []
  private ends = 0
  private length = 0
  private blank = ''

  get position(): number {
    return this.length
  }

  break(ends: number): void {
    if (ends === 0) return
    if (this.length > 0) this.ends = Math.max(this.ends, ends)
    this.blank = ''
  }

  /** The end of a cell: what stands behind it on this line is in the next. In a row of a table empty cells count. */
  cellEnd(isInTable: boolean): void {
    if (this.length === 0) return
    if (isInTable) this.blank = `${this.blank.replace(' ', '')}\t`
    else this.blank = this.ends > 0 ? '' : '\t'
  }

  lineEnd(): void {
    if (this.length > 0) this.ends += 1
    this.blank = ''
  }

  /** Writes words; the place at which they begin, null where there are none. */
  write(text: string, isPlain: boolean): number | null {
    if (isPlain) return this.push(text)
    const words = text.replace(/[ \t\n\r\f]+/g, ' ')
    if (words.startsWith(' ')) this.blank ||= ' '
    const from = words.startsWith(' ') ? 1 : 0
    const to = words.endsWith(' ') ? words.length - 1 : words.length
    if (to <= from) return null
    const start = this.push(words.slice(from, to))
    this.blank = to < words.length ? ' ' : ''
    return start
  }

  private push(text: string): number {
    const blank = this.ends > 0 && !this.blank.includes('\t') ? '' : this.blank
    const lead = this.length > 0 ? '\n'.repeat(Math.min(this.ends, 2)) + blank : ''
    this.parts.push(lead, text)
    this.length += lead.length + text.length
    this.ends = 0
    this.blank = ''
    return this.length - text.length
  }

  toString(): string {
    return this.parts.join('')
  }
}

export type HtmlText = {
  text: string
  title: string | null
  /** Where quoted letters begin and end in `text`. */
  quotes: Range[]
  /** Words that do not look as those around them. */
  seen: Seen[]
}

type Step = { node: Tree.Node } | { leave: Tree.Element; from: number; quoteFrom: number | null; around: Look }

/** An item of a list that is longer says something of its own, as a paragraph does; menus have shorter ones. In characters. */
const longItem = 20

/** The text that a browser would show, without running or fetching anything. */
export function htmlToText(source: string): HtmlText {
  const document = parse(source, { scriptingEnabled: false })
  const read = textOf(document, true)
  // What a style sheet hides altogether a script shows once the page is there.
  return read.text === '' ? textOf(document, false) : read
}

/** Walks without recursion: nesting has no limit. `mindsSheets`: what the page's own style sheets hide is left out. */
function textOf(document: Tree.Document, mindsSheets: boolean): HtmlText {
  const lines = new Lines()
  const quotes: Range[] = []
  const seen: Seen[] = []
  const hidden = noneHidden()
  let look = usual
  let title: string | null = null
  let pre = 0
  // The row whose cells stand on one line, whatever they are made of.
  let row: Tree.Element | null = null
  const steps: Step[] = [{ node: document }]
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      const { leave, from, quoteFrom, around } = step
      look = around
      const isLongItem = leave.tagName === 'li' && lines.position - from > longItem
      if (leave.tagName === 'pre') pre -= 1
      if (leave === row) row = null
      if (cells.has(leave.tagName)) lines.cellEnd(row !== null)
      if (!row) lines.break(isLongItem ? 2 : (blocks.get(leave.tagName) ?? 0))
      if (quoteFrom !== null && lines.position > quoteFrom) quotes.push({ start: quoteFrom, end: lines.position })
      continue
    }
    const { node } = step
    if (tree.isTextNode(node)) {
      const start = lines.write(node.value, pre > 0)
      if (start !== null) addSeen(seen, start, lines.position, look)
    }
    if (tree.isElementNode(node)) {
      if (node.tagName === 'title' && node.namespaceURI === html.NS.HTML) title ??= titleOf(node)
      if (node.tagName === 'br') lines.lineEnd()
      if (node.tagName === 'style' && mindsSheets) noteHidden(wordsOf(node), mediaOf(node), hidden)
      if (node.tagName === 'title' || unseen.has(node.tagName) || isHidden(node, hidden)) continue
      if (!row) lines.break(blocks.get(node.tagName) ?? 0)
      if (node.tagName === 'tr' && isRowOfTable(node)) row = node
      if (node.tagName === 'pre') pre += 1
      const from = lines.position
      steps.push({ leave: node, from, quoteFrom: quoted(node) ? from : null, around: look })
      look = lookOf(node, look)
    }
    for (const child of childrenOf(node).toReversed()) steps.push({ node: child })
  }
  return { text: lines.toString(), title, quotes, seen }
}

/** Of a page's head only its title and its style sheets are looked at. */
function childrenOf(node: Tree.Node): Tree.Node[] {
  if (!('childNodes' in node)) return []
  const isHead = tree.isElementNode(node) && node.tagName === 'head'
  return isHead
    ? node.childNodes.filter(({ nodeName }) => nodeName === 'title' || nodeName === 'style')
    : node.childNodes
}

const wordsOf = (element: Tree.Element) =>
  element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('')

const mediaOf = ({ attrs }: Tree.Element) => attrs.find(({ name }) => name === 'media')?.value ?? ''

const titleOf = (element: Tree.Element) => wordsOf(element).replace(/\s+/g, ' ').trim() || null
