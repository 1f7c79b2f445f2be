import { createHash } from 'node:crypto'
import { anchorOf, displayQuote, findParts, findQuote, type Range } from '@/lib/documents/anchor'
import { layOutText } from '@/lib/documents/lay-out-text'
import { add, askToRead, tell, type Planner } from '@/lib/imports/sheet/plan/planner'
import type { AnyOwner } from '@/lib/imports/sheet/plan/refs'
import { RefusedRow } from '@/lib/imports/sheet/mapping'

/** A text shorter than this is a note of somebody's, not a letter that the reader could find more in. In characters. */
const worthReading = 400
const longestText = 2_000_000

/** Plans a document with the text of a cell, on the owner: its bytes are kept before its row is written. */
export function planDocument(planner: Planner, owner: AnyOwner, text: string, name: string, isMain: boolean): string {
  if (text.length > longestText) throw new RefusedRow('too_long', { column: 'text', max: longestText })
  const bytes = Buffer.from(text)
  const id = planner.newId()
  const { caseId } = owner
  const stored = { sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length }
  const goesToReader = text.length >= worthReading
  add(planner, 'document', {
    id,
    caseId,
    [`${owner.table}Id`]: owner.id,
    role: isMain ? 'main' : 'attachment',
    position: owner.documentCount,
    name,
    mediaType: 'text/plain',
    ...stored,
    origin: 'pasted',
    textVersion: 1,
    keptById: planner.actor.memberId,
    readState: goesToReader ? 'waiting' : 'read',
    readShare: goesToReader ? 0 : 1,
  })
  add(planner, 'documentText', { documentId: id, version: 1, caseId, origin: 'extracted', text })
  tell(planner, { type: 'document.kept', subjectId: id, caseId, data: stored })
  tell(planner, { type: 'document.attached', subjectId: id, caseId, data: {} })
  if (goesToReader) askToRead(planner, id)
  const one = { id, text }
  owner.documents.push(one)
  owner.documentCount += 1
  planner.undoable(() => {
    owner.documents.splice(owner.documents.indexOf(one), 1)
    owner.documentCount -= 1
  })
  return id
}

type Printed = { page: number | null; paragraph: number | null; isMain?: boolean }

/**
 * Plans the passage of a quotation: where its words stand in a text of the owner. Words that stand in none of them get a
 * document of their own, so that every quotation can be shown in its place. `printed` is what the file says of the page.
 */
export function planPassage(
  planner: Planner,
  owner: AnyOwner,
  quotation: string,
  printed: Printed,
): { id: string; documentId: string } {
  const words = quotation.trim()
  if (displayQuote(words) === '') throw new RefusedRow('missing', { column: 'quotation' })
  if (words.length > 20_000) throw new RefusedRow('too_long', { column: 'quotation', max: 20_000 })
  let document = owner.documents.find(({ text }) => isIn(text, words))
  if (!document) {
    planDocument(planner, owner, words, 'quotation.txt', printed.isMain === true && owner.documentCount === 0)
    document = owner.documents.at(-1)
  }
  const ranges = document && placeOf(document.text, words)
  const start = ranges?.[0]?.start
  if (!document || !ranges || start === undefined) throw new RefusedRow('missing', { column: 'quotation' })
  const { text } = document
  const anchor = anchorOf(text, ranges)
  const block = layOutText(text).find(({ runs }) => runs.some((run) => run.start <= start && start < run.end))
  const id = planner.newId()
  add(planner, 'passage', {
    id,
    caseId: owner.caseId,
    documentId: document.id,
    textVersion: 1,
    ...anchor,
    start,
    paragraph: printed.paragraph ?? block?.number ?? null,
    page: printed.page ?? (text.includes('\f') ? (block?.page ?? null) : null),
    createdById: planner.actor.memberId,
  })
  return { id, documentId: document.id }
}

/**
 * Only where the same letters stand: a quotation is kept as it is quoted, so that it comes out as it went in. One that goes
 * on over the end of a page comes with a mark between its parts.
 */
function placeOf(text: string, words: string): Range[] | null {
  const parts = findParts(text, words)
  const places = [...findQuote(text, words).map((range) => [range]), ...(parts ? [parts] : [])]
  return places.find((ranges) => displayQuote(anchorOf(text, ranges).quote) === displayQuote(words)) ?? null
}

const isIn = (text: string, words: string) => placeOf(text, words) !== null
