import type { Range } from '@/lib/documents/anchor'
import type { Rows } from '@/lib/documents/cut-rows'

/** What a stretch of a document is. Only body and list are searched for commitments; the rest gives facts. */
export const zoneKinds = [
  'letterhead',
  'reference_line',
  'salutation',
  'body',
  'quoted_question',
  'quoted_letter',
  'list',
  'closing',
  'signature',
  'footnote',
  'page_furniture',
] as const
export type ZoneKind = (typeof zoneKinds)[number]

/** Zones whose words are somebody else's, or nobody's: in them a sender neither promises nor answers. Its notes are its own. */
export const silentZones: ReadonlySet<string> = new Set<ZoneKind>([
  'letterhead',
  'reference_line',
  'salutation',
  'quoted_question',
  'quoted_letter',
  'signature',
  'page_furniture',
])

/** Offsets are UTF-16 units of the text, `end` exclusive; `language` is ISO 639-1, null where the stretch is too short. */
export type Zone = { kind: ZoneKind; start: number; end: number; page: number; language: string | null }

/** Languages (ISO 639-1) in which commitments, claims and refusals are proposed; in others only what has a form of its own. */
export const readLanguages = ['en', 'fr', 'de', 'pl'] as const

export const suggestionKinds = [
  'commitment',
  'claim',
  'refusal',
  'ask',
  'reference',
  'date',
  'person',
  'institution',
] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/** `suggest` is shown at once, `weak` is folded away. */
export type Tier = 'suggest' | 'weak'

/** The weight of one feature of a passage in its score, so that the score can be told in words and fitted again. */
export type Features = Record<string, number>

/**
 * What the reader proposes from a document. `quote` is exactly `text.slice(start, end)`. `score` lies between 0 and 1.
 * `ranges` is there only where a sentence goes on over the end of a page: all its parts in order, of which `start` and `end`
 * are the longest; what stands between them (numbers of pages, running heads, notes) is none of its words.
 * `dueOn` is a calendar day (YYYY-MM-DD), `dueText` the words that were used instead of or beside one. `value` is what
 * the passage says in a normal form (a date, a reference, a name, an address), of a person the name and, behind a comma, the
 * function, with `type` *signatory* where they signed and `actor` the body they speak for; `reason` says in words why it is offered.
 * `isFolded` is there only where the tier would be `suggest` by the score and is `weak` for the kind of its text, which answers nobody
 * or which nobody wrote.
 */
export type Suggestion = {
  kind: SuggestionKind
  tier: Tier
  isFolded?: boolean
  start: number
  end: number
  quote: string
  ranges?: Range[]
  score: number
  type: string | null
  firmness: string | null
  actor: string | null
  dueOn: string | null
  dueText: string | null
  value: string | null
  reason: string
  features?: Features
}

/** What a suggestion says beside its words where nothing more is told of it. */
export const nothingMore = { type: null, firmness: null, actor: null, dueOn: null, dueText: null, value: null } as const

/** What is known of a document before its words are read: from the mail's header or from the record. */
export type ReadingHints = {
  /** The day the document bears or was sent (YYYY-MM-DD): relative dates are counted from it. */
  datedOn?: string | null
  /** Who wrote it, as written: *we* is them. */
  sender?: string | null
  /** Whether its header says that nobody wrote it: an automatic reply, a report of delivery. */
  isAutomatic?: boolean
  /** Zones that the file itself tells for certain (quoted thread of a mail, running heads of a PDF). */
  zones?: readonly Zone[]
  /** Which of its lines are rows of a table, by its kind. */
  rows?: Rows | undefined
}

/** Facts of a whole document; null where it does not say. */
export type ReadingMeta = {
  subject: string | null
  datedOn: string | null
  language: string | null
  /** What sort of document: a reply kind, a letter kind, or `other`. */
  documentKind: string | null
  institution: string | null
  /** The bodies that its head names, from the top: an institution, then its directorate. Absent where it was read before. */
  bodies?: string[]
  signatory: string | null
  signatoryFunction: string | null
  theirReference: string | null
  ourReference: string | null
  /** "your letter of 29 November 2021": the days and references that the document says it answers. */
  answers: { datedOn: string | null; reference: string | null; words: string }[]
  promisedOn: string | null
  /** Should it be a letter of ours: its kind, the bodies it goes to, who signed it. Absent where it was read before. */
  letterKind?: string | null
  recipients?: string[]
  signatories?: string[]
}

/** What the reader makes of a text. */
export type Reading = { language: string | null; meta: ReadingMeta; zones: Zone[]; suggestions: Suggestion[] }
