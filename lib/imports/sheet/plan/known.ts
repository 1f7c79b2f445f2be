import type {
  CaseRef,
  CommitmentRef,
  InstitutionRef,
  LetterRef,
  ReplyRef,
  SourceRef,
} from '@/lib/imports/sheet/plan/refs'

/** What is on the record already, by what rows are recognised by. Equal ones stand in a list: each is met once. */
export type Known = {
  institutions: Map<string, InstitutionRef>
  organisations: Map<string, string>
  cases: Map<string, CaseRef>
  members: Map<string, string>
  letters: Map<string, LetterRef[]>
  replies: Map<string, ReplyRef[]>
  sources: Map<string, SourceRef[]>
  commitments: Map<string, CommitmentRef[]>
  followUps: Map<string, { id: string; isNew: boolean }[]>
}

/** What equal rows have in common, however they are spaced and capitalised. */
export const keyOf = (...parts: (string | null)[]): string =>
  parts.map((part) => (part ?? '').trim().replace(/\s+/g, ' ').toLowerCase()).join('\u0001')

/** Equal keys in one list, in the order given. */
export const listed = <T>(pairs: [string, T][]): Map<string, T[]> =>
  new Map([...Map.groupBy(pairs, ([key]) => key)].map(([key, group]) => [key, group.map(([, value]) => value)]))
