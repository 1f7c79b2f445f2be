import { knownZones } from '@/lib/documents/lay-out-text'
import type { FileKind } from '@/lib/reading/extract/schema'
import { factsOf, type DocumentFacts } from '@/lib/reading/facts'
import type { Prisma } from '@/lib/db'
import { isUnread } from '@/lib/suggestions/is-unread'
import type { ReadState } from '@/prisma/generated/enums'

/** Files that letters are written in; a picture or a table that hangs on a mail is none. */
const lettersAre: FileKind[] = ['pdf', 'docx', 'html', 'txt']

/** An appointment or an address for other programs: text, and written by none. */
const isForPrograms = /^\s*BEGIN:V(?:CALENDAR|CARD)\b/

/** "Please find attached our reply", with its greeting and a name, is shorter; a letter in the mail itself is longer. In characters. */
const longestCover = 700

/** A document as far as it tells whether it is the letter; `suggestions` are the demands found in it. */
export type Told = {
  facts: unknown
  readState: ReadState
  texts: { text: string; zones: Prisma.JsonValue }[]
  suggestions: unknown[]
}

const lengthOf = ({ texts }: Told) => texts[0]?.text.trim().length ?? 0

/** How much a mail says itself, without the thread below it and its signature. In characters. */
function ownLength(mail: Told): number {
  const others = knownZones(mail.texts[0]?.zones).filter(({ kind }) => kind === 'quoted_letter' || kind === 'signature')
  return others.reduce((left, { start, end }) => left - (end - start), lengthOf(mail))
}

/**
 * The letter that a mail only brings: the first of the files on it (`attached`) that is a letter and says more than the mail
 * does; null where the mail is the letter. It may be unread still. `mayAsk` says whether a letter with demands can be meant:
 * the reply of an institution that sends our own letter back with it is not that letter.
 */
export function letterBroughtBy<T extends Told>(main: Told, attached: readonly T[], mayAsk: boolean): T | null {
  if (!factsOf(main.facts)?.mail) return null
  const own = ownLength(main)
  if (own > longestCover) return null
  const isLetter = (one: T) => {
    const kind = factsOf(one.facts)?.fileKind
    if (isForPrograms.test(one.texts[0]?.text ?? '')) return false
    return (
      kind !== undefined && lettersAre.includes(kind) && lengthOf(one) > own && (mayAsk || one.suggestions.length === 0)
    )
  }
  return attached.find((one) => isUnread(one) || isLetter(one)) ?? null
}

/** What mail and letter say together: the mail whom it came from and when, the letter all that its words tell. */
export function factsWith(mail: DocumentFacts, letter: DocumentFacts): DocumentFacts {
  const [of, by] = [letter.meta, mail.meta]
  if (!of) return mail
  const told = Object.entries(of).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  return { ...mail, language: letter.language ?? mail.language, meta: by ? { ...by, ...Object.fromEntries(told) } : of }
}
