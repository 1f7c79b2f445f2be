import { extractedOf, type Context } from '@/lib/reading/extract/context'
import { openPackage, type OfficePackage } from '@/lib/reading/extract/office/office-package'
import { attributeOf, scanXml } from '@/lib/reading/extract/office/scan-xml'
import { sheetText } from '@/lib/reading/extract/office/sheet-text'
import type { Extracted, Limits } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'
import { pagesOf } from '@/lib/reading/extract/text/read-txt'
import { cleanLine, cleanText } from '@/lib/reading/extract/text/clean-text'

const nothing = () => undefined

/** Texts that cells name by their number; phonetic help beside them is left out. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let now = ''
  let inText = false
  let phonetic = 0
  scanXml(xml, {
    open: (name) => {
      if (/(?:^|:)si$/.test(name)) now = ''
      else if (/(?:^|:)rPh$/.test(name)) phonetic += 1
      else if (/(?:^|:)t$/.test(name)) inText = phonetic === 0
    },
    close: (name) => {
      if (/(?:^|:)si$/.test(name)) strings.push(now)
      else if (/(?:^|:)rPh$/.test(name)) phonetic -= 1
      else if (/(?:^|:)t$/.test(name)) inText = false
    },
    text: (text) => {
      if (inText) now += text
    },
  })
  return strings
}

/** Whether each cell style shows a day or a time: by its number format (ECMA-376, 18.8.30), built in or written out. */
function dateStyles(xml: string): boolean[] {
  const custom = new Map<string, boolean>()
  const styles: boolean[] = []
  let inCellFormats = false
  scanXml(xml, {
    open: (name, attributes) => {
      if (/(?:^|:)numFmt$/.test(name)) {
        const code = (attributeOf(attributes, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
        custom.set(attributeOf(attributes, 'numFmtId') ?? '', /[ymdhs]/i.test(code) && !/general/i.test(code))
      } else if (/(?:^|:)cellXfs$/.test(name)) inCellFormats = true
      else if (inCellFormats && /(?:^|:)xf$/.test(name)) {
        const id = attributeOf(attributes, 'numFmtId') ?? '0'
        const n = Number(id)
        styles.push(custom.get(id) ?? ((n >= 14 && n <= 22) || (n >= 45 && n <= 47)))
      }
    },
    close: (name) => {
      if (/(?:^|:)cellXfs$/.test(name)) inCellFormats = false
    },
    text: nothing,
  })
  return styles
}

type Sheet = { name: string; id: string }

function sheetsOf(xml: string): { sheets: Sheet[]; from1904: boolean } {
  const sheets: Sheet[] = []
  let from1904 = false
  scanXml(xml, {
    open: (name, attributes) => {
      if (/(?:^|:)sheet$/.test(name)) {
        const id = /\s\w*:?id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? ''
        sheets.push({ name: attributeOf(attributes, 'name') ?? '', id })
      } else if (/(?:^|:)workbookPr$/.test(name))
        from1904 = /^(?:1|true)$/.test(attributeOf(attributes, 'date1904') ?? '')
    },
    close: nothing,
    text: nothing,
  })
  return { sheets, from1904 }
}

async function partOf(office: OfficePackage, path: string | undefined): Promise<string> {
  return path === undefined ? '' : ((await office.part(path)) ?? '')
}

/** Each sheet of a workbook by its name: the XML of its cells, and what is needed to read them. */
export async function openWorkbook(bytes: Uint8Array, limits: Limits) {
  const office = await openPackage(bytes, limits)
  const main = (await office.relations('')).find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const workbook = await office.part(main)
  if (workbook === null) throw new UnreadableError('damaged')
  const related = await office.relations(main)
  const target = (type: string) => related.find((each) => each.type === type)?.target
  const strings = sharedStrings(await partOf(office, target('sharedStrings')))
  const dates = dateStyles(await partOf(office, target('styles')))
  const { sheets, from1904 } = sheetsOf(workbook)
  const xmlOf = (id: string) => partOf(office, related.find((each) => each.id === id)?.target)
  return { strings, dates, from1904, sheets: sheets.map(({ name, id }) => ({ name, xml: () => xmlOf(id) })) }
}

/** A table of several sheets: each begins with a line "# name"; rows are lines, cells have tabs between, values as stored. */
export async function readXlsx(bytes: Uint8Array, { limits }: Context): Promise<Extracted> {
  const { sheets, ...given } = await openWorkbook(bytes, limits)
  const texts: string[] = []
  let length = 0
  let hasCells = false
  for (const { name, xml } of sheets) {
    const rows = sheetText(await xml(), { ...given, mostLength: limits.textLength - length })
    if (rows !== '') hasCells = true
    texts.push(cleanText(`# ${cleanLine(name) ?? ''}\n${rows}`).trimEnd())
    length += rows.length
  }
  if (!hasCells) throw new UnreadableError('no_text')
  const text = texts.join('\n\f')
  return extractedOf('xlsx', text, { pages: pagesOf(text), meta: { count: sheets.length } })
}
