import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dayOf, todayIn } from '@/lib/dates'
import { readRecord, type Tx } from '@/lib/db'
import type { Book } from '@/lib/deadlines/book'
import { NotFoundError } from '@/lib/errors'
import { assembleHistory } from '@/lib/exports/assemble-history'
import type { CaseHistory } from '@/lib/exports/case-history'
import { countItems } from '@/lib/exports/count-items'
import { noneTaken, numberExhibits, type Labels, type Taken } from '@/lib/exports/number-exhibits'
import { cutIntoVolumes, placesInPdf, type Original } from '@/lib/exports/originals'
import type { PrintTranslator } from '@/lib/exports/print/print-language'
import type { RecordCase } from '@/lib/exports/records/record-tables'
import { quotationsOf, redactChosen } from '@/lib/exports/redaction/redact-chosen'
import { makeRedactor, type Redactor } from '@/lib/exports/redaction/redactor'
import { withholdOriginals } from '@/lib/exports/redaction/withhold-originals'
import { itemKinds, type ExportChoice, type ExportSummary } from '@/lib/exports/schema'
import { selectChosen, type Chosen } from '@/lib/exports/select-chosen'
import { loadBook } from '@/lib/reply-rules/load-book'

/** One case of an export, redacted: its history, its rows for the sheets, and its originals. */
export type GatheredCase = { history: CaseHistory; record: RecordCase; originals: Original[] }
export type Gathered = { cases: GatheredCase[]; summary: ExportSummary }

type Found = Awaited<ReturnType<typeof selectCase>>
type Read = { found: Found; chosen: Chosen; leftOut: number; book: Book }
type Frame = { preparedFor: string; choice: ExportChoice }

async function selectCase(tx: Tx, workspaceId: string, id: string) {
  const found = await tx.case.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: {
      code: true,
      title: true,
      question: true,
      openedOn: true,
      closedOn: true,
      summary: true,
      sampleNote: true,
      tags: true,
    },
  })
  if (!found) throw new NotFoundError()
  return found
}

/** Reads what was chosen of each case, all as of one moment. A case that the actor may not see is not found. */
function readCases(actor: Actor, { cases, items }: ExportChoice): Promise<Read[]> {
  return readRecord(actor, async (tx) => {
    const read: Read[] = []
    const book = await loadBook(tx, actor.workspaceId)
    for (const caseId of cases) {
      const found = await selectCase(tx, actor.workspaceId, caseId)
      const chosen = await selectChosen(tx, actor.workspaceId, caseId, items)
      const chosenCount = itemKinds.reduce((sum, kind) => sum + chosen[kind].length, 0)
      read.push({ found, chosen, book, leftOut: (await countItems(tx, actor.workspaceId, caseId)) - chosenCount })
    }
    return read
  })
}

function originalsOf(labels: Labels, withheld: ReturnType<typeof withholdOriginals>): Original[] {
  return labels.files.map(({ file, belongsTo }) => ({
    number: labels.file(file.id),
    belongsTo,
    name: file.name,
    mediaType: file.mediaType,
    sizeBytes: file.sizeBytes,
    sha256: file.sha256,
    role: file.role,
    withheld: withheld.get(file.id) ?? null,
  }))
}

function redactedCase(found: Found, { redact }: Redactor): Found {
  const { code, title, question, summary, sampleNote, tags, ...days } = found
  return {
    ...days,
    code: redact(code),
    title: redact(title),
    question: redact(question),
    summary: redact(summary),
    sampleNote: sampleNote === null ? null : redact(sampleNote),
    tags: tags.map(redact),
  }
}

type Prepared = Read & { labels: Labels; originals: Original[]; withheld: ReturnType<typeof withholdOriginals> }

/** Numbers run through all cases, and are given after redaction: the order by names must not tell a name. */
function prepare(read: Read, choice: ExportChoice, redactor: Redactor, hasWords: boolean, taken: Taken): Prepared {
  const items = new Set(choice.redacted)
  const withheld = withholdOriginals(read.chosen, redactor, { items, hasWords, wasChecked: choice.originalsChecked })
  const chosen = redactChosen(read.chosen, redactor, items)
  const labels = numberExhibits(chosen, choice.order, taken)
  return {
    ...read,
    found: redactedCase(read.found, redactor),
    chosen,
    labels,
    withheld,
    originals: originalsOf(labels, withheld),
  }
}

function historyOf(
  actor: Actor,
  prepared: Prepared,
  { preparedFor, choice }: Frame,
  redactor: Redactor,
  t: PrintTranslator,
) {
  const { found, chosen, labels, withheld, leftOut, book } = prepared
  const { code, title, question, summary, openedOn, sampleNote } = found
  const workspace = redactor.redact(actor.workspaceName)
  const frame = {
    language: choice.language,
    preparedOn: todayIn(actor.timeZone),
    preparedBy: workspace,
    preparedFor: redactor.redact(preparedFor) || null,
    workspace: { name: workspace },
    case: { code, title, question: question || null, summary: summary || null, openedOn: dayOf(openedOn), sampleNote },
    leftOut: { items: leftOut },
  }
  return assembleHistory({ chosen, labels, withheld, frame, book }, t)
}

/**
 * Everything that an export is made of, read once and redacted before anything is made of it. Throws a NotFoundError when
 * one of the cases is not there for the actor, an InvalidError when a commitment's document was not chosen.
 */
export async function gatherCases(actor: Actor, frame: Frame, t: PrintTranslator): Promise<Gathered> {
  const { choice } = frame
  const read = await readCases(actor, choice)
  const items = new Set(choice.redacted)
  const words = [...choice.redact, ...read.flatMap(({ chosen }) => quotationsOf(chosen, items))]
  const redactor = makeRedactor(words)
  let taken = noneTaken
  const cases = read.map((one): GatheredCase => {
    const prepared = prepare(one, choice, redactor, words.length > 0, taken)
    const { found, chosen, labels, originals } = prepared
    taken = {
      letters: taken.letters + chosen.letters.length,
      exhibits: taken.exhibits + chosen.replies.length + chosen.sources.length,
      commitments: taken.commitments + chosen.commitments.length,
      files: taken.files + originals.length,
    }
    return { history: historyOf(actor, prepared, frame, redactor, t), record: { ...found, chosen, labels }, originals }
  })
  return { cases, summary: summaryOf(read, cases, choice) }
}

const textsOf = ({ found, chosen }: Read): string[] => {
  const texts: string[] = []
  JSON.stringify([found, chosen], (key, value: unknown) => {
    if (typeof value === 'string' && !/(^|I)d$|^(sha256|prefix|suffix)$/.test(key)) texts.push(value)
    return value
  })
  return texts
}

/** As far as it can be told before the files are opened: what is damaged or locked shows when it is bound. */
function pdfOf(
  originals: Original[],
  { originals: how, formats }: ExportChoice,
): Pick<ExportSummary, 'notInPdf' | 'volumes'> {
  if (how === 'none' || !formats.includes('pdf')) return { notInPdf: { unbindable: 0 }, volumes: 1 }
  const places = placesInPdf(originals, how)
  const inside = originals.filter(({ number }) => places.get(number) === 'inside')
  const unbindable = [...places.values()].filter((place) => place === 'unbindable').length
  return { notInPdf: { unbindable }, volumes: cutIntoVolumes(inside).length }
}

function summaryOf(read: Read[], cases: GatheredCase[], choice: ExportChoice): ExportSummary {
  const originals = cases.flatMap((one) => one.originals)
  const because = (reason: Original['withheld']) => originals.filter(({ withheld }) => withheld === reason).length
  const words = makeRedactor(choice.redact)
  const counts = choice.redact.length === 0 ? [] : read.flatMap(textsOf).map((text) => words.count(text))
  return {
    items: read.reduce((sum, { chosen }) => sum + itemKinds.reduce((all, kind) => all + chosen[kind].length, 0), 0),
    leftOut: read.reduce((sum, { leftOut }) => sum + leftOut, 0),
    originals: because(null),
    withheld: {
      erased: because('erased'),
      item_redacted: because('item_redacted'),
      words_found: because('words_found'),
      not_searched: because('not_searched'),
    },
    ...pdfOf(originals, choice),
    places: choice.redact.map((_, i) => counts.reduce((sum, count) => sum + (count[i] ?? 0), 0)),
  }
}
