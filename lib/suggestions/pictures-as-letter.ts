import { fitOneLetter, isPicture } from '@/lib/documents/letter-pages'
import { factsOf, type DocumentFacts } from '@/lib/reading/facts'
import type { ReadingMeta } from '@/lib/reading/schema'
import { isUnread } from '@/lib/suggestions/is-unread'
import type { ProposingDocument } from '@/lib/suggestions/select-proposing'

type Page = Omit<ProposingDocument, 'facts'> & { facts: DocumentFacts; meta: ReadingMeta }

const between = '\n\n'

const firstOf = <T>(values: readonly (T | null | undefined)[]): T | null => values.find((one) => one != null) ?? null

const firstFilled = (lists: readonly (string[] | undefined)[]) => lists.find((list) => list && list.length > 0) ?? []

/** A page that thanks for a letter is not the whole of an acknowledgement: what one page says of the kind, all have to say. */
function kindOf(kinds: readonly (string | null)[]): string | null {
  const [first = null, ...others] = kinds
  return others.every((kind) => kind === first) ? first : 'substantive'
}

/** The facts of a letter from those of its pages: what stands in its head by the first that says it, who signed by the last. */
function metaOfPages(pages: readonly ReadingMeta[]): ReadingMeta {
  const fromEnd = pages.toReversed()
  const signed = fromEnd.find(({ signatory }) => signatory)
  const documentKind = kindOf(pages.map((page) => page.documentKind))
  return {
    subject: firstOf(pages.map(({ subject }) => subject)),
    datedOn: firstOf(pages.map(({ datedOn }) => datedOn)),
    language: firstOf(pages.map(({ language }) => language)),
    documentKind,
    institution: firstOf(pages.map(({ institution }) => institution)),
    bodies: pages.flatMap(({ bodies }) => bodies ?? []),
    signatory: signed?.signatory ?? null,
    signatoryFunction: signed?.signatoryFunction ?? null,
    theirReference: firstOf(pages.map(({ theirReference }) => theirReference)),
    ourReference: firstOf(pages.map(({ ourReference }) => ourReference)),
    answers: pages.flatMap(({ answers }) => answers),
    promisedOn: documentKind === 'holding' ? firstOf(pages.map(({ promisedOn }) => promisedOn)) : null,
    letterKind: firstOf([
      ...pages.map(({ letterKind }) => (letterKind === 'letter' ? null : letterKind)),
      pages[0]?.letterKind,
    ]),
    recipients: firstFilled(pages.map(({ recipients }) => recipients)),
    signatories: firstFilled(fromEnd.map(({ signatories }) => signatories)),
  }
}

/** One document with the words of all pages, their demands where they then stand. */
function joined(first: ProposingDocument, pages: readonly Page[]): ProposingDocument {
  let text = ''
  const suggestions: ProposingDocument['suggestions'] = []
  for (const page of pages) {
    const from = text === '' ? 0 : text.length + between.length
    text += `${text === '' ? '' : between}${page.texts[0]?.text ?? ''}`
    for (const { quote, start, end } of page.suggestions)
      suggestions.push({ quote, start: from + start, end: from + end })
  }
  const meta = metaOfPages(pages.map((page) => page.meta))
  const about = pages[0]?.facts
  return {
    ...first,
    readState: 'read',
    facts: about ? { ...about, language: meta.language, meta } : null,
    suggestions,
    texts: [{ text, language: meta.language, zones: null }],
  }
}

function pageOf(document: ProposingDocument): Page[] {
  const facts = factsOf(document.facts)
  return facts?.meta ? [{ ...document, facts, meta: facts.meta }] : []
}

/**
 * The documents of a form with its pictures as the one letter that they become when it is saved (`attachDocuments`), where there are
 * several: by what each of them says. While one is not read the letter is not.
 */
export function picturesAsLetter(documents: readonly ProposingDocument[]): ProposingDocument[] {
  const pictures = documents.filter((one) => one.parentId === null && isPicture(one))
  const [first] = pictures
  if (!first || pictures.length < 2 || !fitOneLetter(pictures)) return [...documents]
  const unread = pictures.find(isUnread)
  const pages = pictures.flatMap(pageOf)
  const letter = unread
    ? { ...first, readState: unread.readState, facts: null }
    : pages.length > 0
      ? joined(first, pages)
      : first
  return documents.flatMap((one) => (one === first ? letter : pictures.includes(one) ? [] : one))
}
