/** A run of text in a line. Everything is shown as the text it is; nothing of it is ever read as Typst. */
export type Inline =
  | string
  | { text: string; strong?: true; em?: true; mono?: true }
  /** A boxed label ('E 4'), which leads to the item of that label, or is the place that it leads to. */
  | { mark: string; anchor?: true }
  /** The page on which the section with this anchor begins. */
  | { pageOf: string }
  | { lineBreak: true }

export type Cell = Inline[]

/** Text of a document, or words quoted from it, in its own language and direction. */
export type ForeignText = { paragraphs: string[]; language: string; direction: 'ltr' | 'rtl' }

export type Column = { title: string; width: string; align?: 'end' }

export type Block =
  | { type: 'paragraph'; content: Cell }
  | { type: 'heading'; text: string }
  | { type: 'facts'; rows: { term: string; detail: Cell }[] }
  | ({ type: 'text' } & ForeignText)
  | ({ type: 'quotation'; place: Cell } & ForeignText)
  | { type: 'table'; columns: Column[]; rows: Cell[][] }
  | { type: 'year'; year: string; rows: { day: string; event: Cell; note: Cell | null; mark: string | null }[] }

export type Item = { label: string; title: string; blocks: Block[] }

export type Section = {
  anchor: string
  title: string
  numbered: boolean
  startsPage: boolean
  intro: string | null
  blocks: Block[]
  items: Item[]
}

export type Cover = {
  workspace: string
  kind: string
  title: string
  question: string | null
  facts: { term: string; detail: string }[]
  recipients: { title: string; rows: { name: string; state: string; mark: string }[] } | null
  notes: string[]
  /** Note that is added when the fonts lack a character that is in the text. */
  boxes: string
  sample: { title: string; text: string } | null
  seal: string | null
}

/** An original that goes into the PDF as a file of its own: PDF/A-3. `path` is where it lies among the template's files. */
export type Attachment = { path: string; mediaType: string; description: string }

/** All that the template sets, in words and in order; it decides nothing but how it looks. */
export type PrintDocument = {
  language: string
  title: string
  author: string
  /** Year, month and day of `preparedOn`: the date of the document, so that equal histories give equal bytes. */
  date: [number, number, number]
  head: string
  foot: string
  pageOf: Inline[]
  /** The title of the table of contents; null where there is none. */
  contents: string | null
  cover: Cover
  sections: Section[]
  /** Labels that have an item, and so can be led to. */
  labels: string[]
  /** One page without cover and contents. */
  isBrief: boolean
  /** The number of its first page: where it is a later volume, that after the last page of the one before. */
  firstPage: number
  /** Pages that come behind the document, in this volume and in later ones, and count with it. */
  pagesBehind: number
  attachments: Attachment[]
}
