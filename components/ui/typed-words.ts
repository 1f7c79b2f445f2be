import {
  allKept,
  forgetTyped,
  readKept,
  startKeeping,
  write,
  type Kept,
  type Place,
  type Typed,
} from '@/components/ui/typed-store'

/** What an address says beside its path. */
type Query = { get: (name: string) => string | null }

/** Where words stand: in the form of an address, and there, where it corrects a record, on this version of it. */
export const placeOf = (path: string, query: Query, version?: number): Place => ({
  path,
  draft: query.get('draft'),
  about:
    version === undefined
      ? `${query.get('letter') ?? ''} ${query.get('recipient') ?? ''}`.trim()
      : `version ${version}`,
  caseId: query.get('case'),
})

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.path === other.path && one.draft === other.draft && one.about === other.about && one.caseId === other.caseId

/**
 * Whether words belong into a form at a place: into that of their draft; without one, into one about the same letter and
 * recipient, and for the very case that they were typed for, which may be hidden from fewer. A form whose address names no case
 * takes up words of one only where they choose that case themselves.
 */
const belong = (kept: Kept, { path, draft, about, caseId }: Place): boolean =>
  kept.path === path && kept.draft === draft && (draft !== null || (kept.about === about && isOfCase(kept, caseId)))

const isOfCase = ({ caseId, fields }: Kept, named: string | null): boolean =>
  !caseId || (named ? caseId === named : fields['caseId'] === caseId)

/** What was kept for a place: first what was typed for its very case, then the newest. */
function keptAt(place: Place): { id: string; kept: Kept }[] {
  const isExact = ({ caseId }: Kept) => Number((caseId || null) === (place.caseId || null))
  return allKept()
    .filter(({ kept }) => belong(kept, place))
    .sort((a, b) => isExact(b.kept) - isExact(a.kept) || b.kept.at - a.kept.at)
}

/**
 * What an account typed at a place before, and under what it is kept, where a form is opened there; null where nothing was. What another
 * account left there is forgotten.
 */
export function findTyped(place: Place, by: string): { id: string; typed: Typed } | null {
  startKeeping()
  const found = keptAt(place)
  for (const { id, kept } of found) if (kept.by !== by) forgetTyped(id)
  const own = found.find(({ kept }) => kept.by === by)
  return own ? { id: own.id, typed: own.kept } : null
}

/** Where words stand now. An address that names no case leaves them with the one that they were typed for. */
const placed = (place: Place, before: Kept | null): Place => ({
  ...place,
  caseId: place.caseId ?? before?.caseId ?? null,
})

/** Keeps what is typed by now; nothing typed is nothing kept. */
export function keepTyped(id: string, by: string, place: Place, { fields, ticks }: Typed): void {
  if (Object.keys({ ...fields, ...ticks }).length === 0) forgetTyped(id)
  else write(id, { fields, ticks, by, ...placed(place, readKept(id)), at: Date.now() })
}

/** The form got another address, with a draft or a case, and its words with it. */
export function moveTyped(id: string, place: Place): void {
  const kept = readKept(id)
  if (kept) write(id, { ...kept, ...placed(place, kept) })
}

/** Takes what was typed at one place along to another, unless that has words of its own. */
export function takeTypedAlong(from: Place, to: Place): void {
  const [first] = keptAt(from)
  if (first && keptAt(to).length === 0) moveTyped(first.id, to)
}

/** What is kept under an id was saved as it stood in `posted`: what was typed since stays. */
export function forgetSaved(id: string, posted: Typed | null): void {
  const kept = readKept(id)
  if (!kept) return
  const fields = Object.entries(kept.fields).filter(([name, value]) => posted?.fields[name] !== value)
  const ticks = Object.entries(kept.ticks).filter(
    ([name, values]) => posted?.ticks[name]?.join(' ') !== values.join(' '),
  )
  if (fields.length + ticks.length === 0) forgetTyped(id)
  else write(id, { ...kept, fields: Object.fromEntries(fields), ticks: Object.fromEntries(ticks) })
}

/** Forgets all that was typed at a place. */
export function forgetTypedAt(place: Place): void {
  for (const { id } of keptAt(place)) forgetTyped(id)
}
