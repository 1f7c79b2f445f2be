import { dayOf, nullableDayOf, type Day } from '@/lib/dates'
import { displayQuote } from '@/lib/documents/anchor'
import { InvalidError } from '@/lib/errors'
import { assembleCommitment } from '@/lib/exports/assemble-commitment'
import type { Book } from '@/lib/deadlines/book'
import { assembleLetter } from '@/lib/exports/assemble-letters'
import type { CaseHistory } from '@/lib/exports/case-history'
import type { HistoryReply } from '@/lib/exports/case-history/reply'
import type { HistorySource } from '@/lib/exports/case-history/source'
import { chronologyOf } from '@/lib/exports/chronology'
import type { Labels } from '@/lib/exports/number-exhibits'
import { paragraphsOf } from '@/lib/exports/paragraphs-of'
import type { PrintTranslator } from '@/lib/exports/print/print-language'
import type { ChosenFile, ChosenReply, ChosenSource } from '@/lib/exports/chosen-fields'
import type { Withheld } from '@/lib/exports/redaction/withhold-originals'
import type { Chosen } from '@/lib/exports/select-chosen'

type Frame = Pick<CaseHistory, 'language' | 'preparedBy' | 'preparedFor' | 'workspace' | 'case' | 'leftOut'> & {
  preparedOn: Day
}

function assembleReply(reply: ChosenReply, labels: Labels): HistoryReply {
  return {
    number: labels.exhibit(reply.id) ?? '',
    from: [reply.institution.name],
    subject: reply.subject || null,
    kind: reply.kind,
    datedOn: nullableDayOf(reply.datedOn),
    receivedOn: dayOf(reply.receivedOn),
    promisedOn: nullableDayOf(reply.promisedOn),
    channel: reply.channel,
    language: reply.language,
    theirReference: reply.theirReference,
    signatory: reply.signatory,
    signatoryFunction: reply.signatoryFunction,
    answers: reply.answers.flatMap(({ recipientId, recipient }) => {
      const letter = labels.letter(recipient.letterId)
      return letter ? [{ letter, recipient: labels.recipient(recipientId) }] : []
    }),
    text: paragraphsOf(reply.documents),
    files: reply.documents.map(({ id }) => labels.file(id)),
  }
}

function assembleSource(source: ChosenSource, labels: Labels): HistorySource {
  return {
    number: labels.exhibit(source.id) ?? '',
    kind: source.kind,
    title: source.title,
    publishers: source.publishers.map(({ institution }) => institution.name),
    datedOn: dayOf(source.datedOn),
    address: source.url,
    language: source.language,
    text: paragraphsOf(source.documents),
    files: source.documents.map(({ id }) => labels.file(id)),
  }
}

/** Length and hash of a text let a reader try names until they fit: where words were taken out or erased, neither is told. */
function fingerprintOf(file: ChosenFile, withheld: Withheld | undefined) {
  return withheld === 'erased' || withheld === 'item_redacted' || withheld === 'words_found'
    ? { bytes: null, sha256: null }
    : { bytes: file.sizeBytes, sha256: file.sha256 }
}

/** Claims and references stand in a document, which must be chosen too: what is ticked is what is exported. */
function assembleDrawn(chosen: Chosen, labels: Labels): Pick<CaseHistory, 'claims' | 'references'> {
  const exhibitOf = (owner: Parameters<Labels['ofDocument']>[0], title: string) => {
    const exhibit = labels.ofDocument(owner)
    if (!exhibit) throw new InvalidError('letters', 'document_not_chosen', { title })
    return exhibit
  }
  const place = (passage: { page: number | null; paragraph: number | null }, exhibit: string) => ({
    exhibit,
    page: passage.page,
    paragraph: passage.paragraph,
  })
  const saidOn = (owner: { replyId: string | null; sourceId: string | null }) => {
    const reply = chosen.replies.find(({ id }) => id === owner.replyId)
    const source = chosen.sources.find(({ id }) => id === owner.sourceId)
    return nullableDayOf(reply?.datedOn ?? reply?.receivedOn ?? source?.datedOn ?? null)
  }
  return {
    claims: chosen.claims.map(({ summary, finding, passage, document, institution }) => {
      const exhibit = exhibitOf(document, summary)
      const saidBy = { institutions: institution ? [[institution.name]] : [], person: null }
      const quotation = displayQuote(passage.quote)
      return { title: summary, saidBy, saidOn: saidOn(document), quotation, place: place(passage, exhibit), finding }
    }),
    references: chosen.references.map(({ citation, url, passage, document }) => {
      return {
        title: citation,
        address: url,
        quotation: displayQuote(passage.quote),
        place: place(passage, exhibitOf(document, citation)),
      }
    }),
  }
}

type Given = { chosen: Chosen; labels: Labels; withheld: ReadonlyMap<string, Withheld>; frame: Frame; book: Book }

/** Puts what was chosen together as a case history; the chronology comes last, so that it names nothing else. */
export function assembleHistory({ chosen, labels, withheld, frame, book }: Given, t: PrintTranslator): CaseHistory {
  const words = { book, language: frame.language, t }
  const history = {
    format: 'answerable.case-history' as const,
    version: 1 as const,
    ...frame,
    letters: chosen.letters.map((letter) => assembleLetter(letter, labels, frame.preparedOn, words)),
    replies: chosen.replies.map((reply) => assembleReply(reply, labels)),
    sources: chosen.sources.map((source) => assembleSource(source, labels)),
    commitments: chosen.commitments.map((commitment) => assembleCommitment(commitment, labels)),
    ...assembleDrawn(chosen, labels),
    followUps: chosen.followUps.map(({ what, dueOn, doneOn, result, assignee }) => ({
      title: what,
      by: assignee?.name ?? null,
      dueOn: dayOf(dueOn),
      doneOn: nullableDayOf(doneOn),
      result: result || null,
    })),
    files: labels.files.map(({ file, belongsTo }) => ({
      number: labels.file(file.id),
      name: file.name,
      mediaType: file.mediaType,
      ...fingerprintOf(file, withheld.get(file.id)),
      role: file.role,
      receivedOn: dayOf(file.createdAt),
      belongsTo,
    })),
  }
  return { ...history, chronology: chronologyOf(history, t) }
}
