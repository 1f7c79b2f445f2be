import { isDay, type Day } from '@/lib/dates'
import { commitmentStates, finishedStates } from '@/lib/commitments/status'
import { isUuid } from '@/lib/uuid'
import { Firmness, type CommitmentState } from '@/prisma/generated/enums'

export const commitmentSorts = ['check', 'due', 'made'] as const
export type CommitmentSort = (typeof commitmentSorts)[number]

export const dueFilters = ['past', 'month', 'none'] as const
export type DueFilter = (typeof dueFilters)[number]

/** What the list of commitments is narrowed to; written in the address, so that a list can be kept and passed on. */
export type CommitmentFilter = {
  states: CommitmentState[]
  institutionIds: string[]
  caseId: string | null
  firmness: Firmness | null
  ownerId: string | null
  due: DueFilter | null
  notCheckedSince: Day | null
  /** Only what has to be looked at by today. */
  checkHasCome: boolean
  tag: string | null
  /** A theme of its case. */
  theme: string | null
  words: string
  sort: CommitmentSort
}

type Query = Record<string, string | string[] | undefined>

const listOf = (value: string | string[] | undefined) => [value ?? []].flat().filter((text) => text !== '')
const oneOf = <T extends string>(value: string | undefined, known: readonly T[]): T | null =>
  known.find((one) => one === value) ?? null
const idOf = (value: string | undefined) => (value && isUuid(value) ? value : null)

/** Statuses that are still followed: the default of the list. */
export const unfinishedStates: CommitmentState[] = commitmentStates.filter(
  (state) => !(finishedStates as readonly CommitmentState[]).includes(state),
)

function statesOf(given: string[]): CommitmentState[] {
  if (given.includes('all')) return [...commitmentStates]
  const chosen = commitmentStates.filter((state) => given.includes(state))
  return chosen.length > 0 ? chosen : unfinishedStates
}

/** Reads the filters of an address; what is not understood is left out, so that an old link still shows a list. */
export function readCommitmentFilter(query: Query): CommitmentFilter {
  const first = (name: string) => listOf(query[name])[0]
  const since = first('since') ?? ''
  return {
    states: statesOf(listOf(query.status)),
    institutionIds: listOf(query.institution).filter((id) => isUuid(id)),
    caseId: idOf(first('case')),
    firmness: oneOf(first('firmness'), Object.values(Firmness)),
    ownerId: idOf(first('owner')),
    due: oneOf(first('due'), dueFilters),
    notCheckedSince: isDay(since) ? since : null,
    checkHasCome: first('check') === 'come',
    tag: (first('tag') ?? '').slice(0, 60) || null,
    theme: (first('theme') ?? '').slice(0, 60) || null,
    words: (first('q') ?? '').slice(0, 200),
    sort: oneOf(first('sort'), commitmentSorts) ?? 'check',
  }
}

/** What of an address narrows or sorts the list; the rest is where one stands in it. */
export const filterNames = [
  'status',
  'institution',
  'case',
  'firmness',
  'owner',
  'due',
  'since',
  'check',
  'tag',
  'theme',
  'q',
  'sort',
] as const

/** The filters of an address alone that are understood, in one order, so that two addresses of the same list are the same text. */
export function listQuery(query: string): string {
  const given = new URLSearchParams(query)
  const kept = new URLSearchParams()
  for (const name of filterNames)
    for (const value of given.getAll(name)) if (value !== '' && reads[name](value)) kept.append(name, value)
  return kept.toString()
}

const reads: Record<(typeof filterNames)[number], (value: string) => boolean> = {
  status: (value) => value === 'all' || (commitmentStates as readonly string[]).includes(value),
  institution: (value) => isUuid(value),
  case: (value) => isUuid(value),
  firmness: (value) => oneOf(value, Object.values(Firmness)) !== null,
  owner: (value) => isUuid(value),
  due: (value) => oneOf(value, dueFilters) !== null,
  since: isDay,
  check: (value) => value === 'come',
  tag: (value) => value.length <= 60,
  theme: (value) => value.length <= 60,
  q: (value) => value.length <= 200,
  sort: (value) => oneOf(value, commitmentSorts) !== null,
}

/**
 * What of some filters is not understood, as it stands there (`firmness=iron`): names that there are not, and values that a
 * filter does not take. Names in `besides` are no filters, and none of our business.
 */
export function unreadFilters(query: string, besides: readonly string[] = []): string[] {
  const unread = [...new URLSearchParams(query)].filter(([name, value]) => {
    const read = Object.hasOwn(reads, name) ? reads[name as keyof typeof reads] : null
    return value !== '' && (read ? !read(value) : !besides.includes(name))
  })
  return unread.map(([name, value]) => `${name}=${value}`)
}
