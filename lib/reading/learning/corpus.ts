import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isUuid } from '@/lib/uuid'

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
  /** The workspace whose members decided it; null where it comes from elsewhere. */
  workspaceId: string | null
  text: string
  datedOn: string | null
  commitments: LabelledCommitment[]
  claims: string[]
  refusals: string[]
  references: { text: string; kind: string }[]
  dates: { text: string; iso: string }[]
}

type Labels = {
  meta?: { date?: string | null; dateContext?: string; isReply?: boolean; workspaceId?: unknown }
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

/** An id becomes part of the name of a file: nothing else may. */
const idOf = (said: unknown) => (typeof said === 'string' && isUuid(said) ? said : null)

/** Every name in a folder and below. One sentence where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  if (folder === '') throw new Error('Name a folder with labelled texts: NAME.txt beside NAME.json.')
  const found = await stat(folder).catch(() => null) // one that is missing and one that may not be entered are the same here
  if (!found) throw new Error(`There is no folder ${folder}.`)
  if (!found.isDirectory()) throw new Error(`${folder} is a file: name the folder that it is in.`)
  return readdir(folder, { recursive: true })
}

/** Reads a folder in the corpus format: NAME.txt beside NAME.json, in the folder itself and one level below. */
export async function readCorpus(folder: string): Promise<LabelledDocument[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.json')).sort()
  const documents: LabelledDocument[] = []
  for (const name of names) {
    const textName = name.replace(/\.json$/, '.txt')
    const raw = await readFile(join(folder, textName), 'utf8').catch(() => {
      throw new Error(`${name} has no text beside it: ${textName} is missing in ${folder}.`)
    })
    const labels = JSON.parse(await readFile(join(folder, name), 'utf8')) as Labels
    const { header, text } = splitHeader(raw)
    const isReply = labels.meta?.isReply !== false
    documents.push({
      name: basename(name, '.json'),
      language: header.lang ?? 'en',
      kind: isReply ? broad(header.kind ?? '') : 'negative',
      isReply,
      workspaceId: idOf(labels.meta?.workspaceId),
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
