import { extractedOf, type Context } from '@/lib/reading/extract/context'
import { openPackage, type OfficePackage } from '@/lib/reading/extract/office/office-package'
import { scanXml } from '@/lib/reading/extract/office/scan-xml'
import { wordText, type WordText } from '@/lib/reading/extract/office/word-text'
import type { Extracted, Run } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'
import { cleanLine, cleanText } from '@/lib/reading/extract/text/clean-text'
import type { Zone } from '@/lib/reading/schema'

type Notes = Map<string, string>

/** The notes of a part by their id, without the lines that part them from the body. */
function notesOf(xml: string | null): Notes {
  const starts: { id: string; type: string | null; start: number }[] = []
  const { text } = wordText(xml ?? '', (id, type, start) => starts.push({ id: id ?? '', type, start }))
  const notes: Notes = new Map()
  for (const [i, { id, type, start }] of starts.entries()) {
    const words = text.slice(start, starts[i + 1]?.start).trim()
    if (words !== '' && (type === null || type === 'normal')) notes.set(id, words)
  }
  return notes
}

/** Notes in the order of their marks, then those that no mark names. */
function noteLines(body: WordText, footnotes: Notes, endnotes: Notes): string[] {
  const kinds = { footnote: footnotes, endnote: endnotes }
  const lines = body.noteIds.flatMap(({ kind, id }, i) => {
    const words = kinds[kind].get(id)
    kinds[kind].delete(id)
    return words === undefined ? [] : [`[${i + 1}] ${words}`]
  })
  return [...lines, ...footnotes.values(), ...endnotes.values()]
}

async function propertiesOf(office: OfficePackage): Promise<{ title: string | null; author: string | null }> {
  const found: Record<string, string> = {}
  let inside = ''
  scanXml((await office.part('docProps/core.xml')) ?? '', {
    open: (name) => (inside = name),
    close: () => (inside = ''),
    text: (text) => (found[inside] = (found[inside] ?? '') + text),
  })
  return { title: cleanLine(found['dc:title']), author: cleanLine(found['dc:creator']) }
}

/** Lines of the body and of the notes, each with its number in its part. */
function mapOf(text: string, bodyEnd: number): Run[] {
  const runs: Run[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const isBody = start < bodyEnd
    const from = isBody ? start : start - bodyEnd
    if (line !== '')
      runs.push({ start, end: start + line.length, part: isBody ? 'body' : 'notes', from, to: from + line.length })
    start += line.length + 1
  }
  return runs
}

/** A Word document: body, footnotes and endnotes; no headers, footers, comments, deleted text or numbers of lists. */
export async function readDocx(bytes: Uint8Array, { limits }: Context): Promise<Extracted> {
  const office = await openPackage(bytes, limits)
  const main = (await office.relations('')).find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const xml = (await office.part(main)) ?? (await office.part('word/document.xml'))
  if (xml === null) throw new UnreadableError('damaged')
  const body = wordText(xml)
  const related = await office.relations(main)
  const notes = async (type: string) => {
    const target = related.find((each) => each.type === type)?.target
    return notesOf(target === undefined ? null : await office.part(target))
  }
  const lines = noteLines(body, await notes('footnotes'), await notes('endnotes'))
  const words = cleanText(body.text)
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()
  const below = lines.map((line) => cleanText(line).replace(/\n+/g, ' '))
  const text = [words, ...below].join('\n\n')
  const zones: Zone[] = []
  let start = words.length + 2
  for (const line of below) {
    zones.push({ kind: 'footnote', start, end: start + line.length, page: 1, language: null })
    start += line.length + 2
  }
  return extractedOf('docx', text, { zones, map: mapOf(text, words.length), meta: await propertiesOf(office) })
}
