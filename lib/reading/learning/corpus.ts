import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

export type LabelledCommitment = {
  quote: string
  type?: string
  strength?: string
  actor?: string | null
  due?: string | null
  dueText?: string | null
  borderline?: boolean
}

/** A document with its labels. Every quotation stands in the text once white space is collapsed. */
export type LabelledDocument = {
  name: string
  language: string
  /** First words of the header line `kind`. */
  kind: string
  isReply: boolean
  text: string
  datedOn: string | null
  commitments: LabelledCommitment[]
  claims: string[]
  refusals: string[]
  references: { text: string; kind: string }[]
  dates: { text: string; iso: string }[]
}

type Labels = {
  meta?: { date?: string | null; dateContext?: string; isReply?: boolean }
  commitments?: LabelledCommitment[]
  pastActions?: string[]
  refusals?: string[]
  references?: { text: string; kind: string }[]
  dates?: { text: string; iso: string }[]
}

/** The lines `key: value` at the head of a text file, up to the first empty line, and the text after it. */
export function splitHeader(raw: string): { header: Record<string, string>; text: string } {
  const lines = raw.split('\n')
  const end = lines.findIndex((line) => line.trim() === '')
  const head = lines.slice(0, Math.max(0, end))
  const isHeader = head.length > 0 && head.every((line) => /^[a-z]+: /i.test(line))
  if (!isHeader) return { header: {}, text: raw }
  const header = Object.fromEntries(head.map((line) => [line.split(': ')[0] ?? '', line.slice(line.indexOf(': ') + 2)]))
  return { header, text: lines.slice(end + 1).join('\n') }
}

const broad = (kind: string): string => {
  const said = kind.toLowerCase()
  if (/uk minister, written|written answer to mp/.test(said)) return 'uk_answer'
  if (/commission|council|\bep\b|question time/.test(said) && /answer|question/.test(said)) return 'eu_answer'
  return 'letter'
}

/** Reads a folder in the corpus format: NAME.txt beside NAME.json, in the folder itself and one level below. */
export async function readCorpus(folder: string): Promise<LabelledDocument[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).sort()
  const documents: LabelledDocument[] = []
  for (const name of names) {
    const raw = await readFile(join(folder, name.replace(/\.json$/, '.txt')), 'utf8')
    const labels = JSON.parse(await readFile(join(folder, name), 'utf8')) as Labels
    const { header, text } = splitHeader(raw)
    const isReply = labels.meta?.isReply !== false
    documents.push({
      name: basename(name, '.json'),
      language: header.lang ?? 'en',
      kind: isReply ? broad(header.kind ?? '') : 'negative',
      isReply,
      text,
      // A reply without a date of its own: the month that its source file is of.
      datedOn: labels.meta?.date ?? (labels.meta?.dateContext ? `${labels.meta.dateContext.slice(0, 7)}-01` : null),
      commitments: labels.commitments ?? [],
      claims: labels.pastActions ?? [],
      refusals: labels.refusals ?? [],
      references: labels.references ?? [],
      dates: labels.dates ?? [],
    })
  }
  return documents
}
