import { isUuid } from '@/lib/uuid'

/** What the bar of a phone calls a page, as a key of `shell.json`, and the page above it; null where it is one of the five. */
export type BarPlace = { title: string; up: string | null }

const ends: Record<string, string> = {
  new: 'new',
  review: 'bar_review',
  due: 'bar_due',
  clock: 'bar_clock',
  silence: 'bar_silence',
  export: 'bar_export',
  edit: 'bar_edit',
  queue: 'bar_queue',
  words: 'bar_erase',
}

const added: Record<string, string> = {
  letters: 'add_letter',
  replies: 'add_reply',
  sources: 'add_source',
  cases: 'add_case',
  'follow-ups': 'add_follow_up',
  erasures: 'bar_erase',
}

const named: Record<string, string> = {
  letters: 'found_letter',
  replies: 'found_reply',
  sources: 'found_source',
  cases: 'found_case',
  commitments: 'found_commitment',
  institutions: 'found_institution',
  recipients: 'bar_recipient',
  'follow-ups': 'bar_follow_up',
  exports: 'bar_export',
  imports: 'bar_imports',
}

const lists: Record<string, string> = {
  cases: 'cases',
  letters: 'letters',
  commitments: 'commitments',
  institutions: 'institutions',
  search: 'search',
  imports: 'bar_imports',
  reminders: 'reminders',
  settings: 'settings',
  erasures: 'bar_erased',
}

const isId = (segment: string | undefined) => segment !== undefined && isUuid(segment)

/** Where records are listed that have no list of their own. */
const homes: Record<string, string> = { replies: 'letters', sources: 'cases', exports: 'cases', 'follow-ups': '' }

/** Lists that another page leads to than the desk. */
const leads: Record<string, string> = { erasures: 'settings' }

/** By the path alone, so that the server writes the same bar as the browser: `/coalition/letters/new` → Log a letter. */
export function barPlace(path: string): BarPlace {
  const [slug = '', ...rest] = path.split('/').filter((segment) => segment !== '')
  const home = `/${slug}`
  const [noun = '', second] = rest
  if (noun === '') return { title: 'desk', up: null }
  const listOf = homes[noun] ?? noun
  const list = listOf === '' ? home : `${home}/${listOf}`
  const lead = leads[noun]
  if (second === undefined) return { title: lists[noun] ?? 'desk', up: lead ? `${home}/${lead}` : home }
  const last = rest.at(-1) ?? ''
  // `recipients` is no page: above a recipient is its letter.
  const above = rest.slice(0, isId(last) && rest.length > 2 ? -2 : -1)
  const up = rest.length === 2 ? list : `${home}/${above.join('/')}`
  if (isId(last)) return { title: named[rest.at(-2) ?? ''] ?? named[noun] ?? 'desk', up }
  if (last === 'new') return { title: added[noun] ?? lists[noun] ?? 'desk', up }
  return { title: ends[last] ?? named[noun] ?? lists[noun] ?? 'desk', up }
}
