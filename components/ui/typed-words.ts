/**
 * What somebody typed into a form and did not save, kept in the session storage of this tab: for a reload, and for the way back to
 * the form. `fields` are values by the names of fields, `ticks` what is ticked of the boxes of one name.
 */
export type Typed = { fields: Record<string, string>; ticks: Record<string, string[]> }

/**
 * `by` is the account of whoever typed it: nobody else gets to see it. `caseId` is that of the form's address, `at` is when, in
 * milliseconds.
 */
type Kept = Typed & { by: string; caseId: string | null; at: number }

/** What an address says beside its path. */
type Query = { get: (name: string) => string | null }

const prefix = 'typed '

/** In the storage that all tabs share: when somebody last signed out here, in milliseconds. Tabs that sleep then ask later. */
const signedOutAt = 'signed-out'

/** As long as files that were not saved, in milliseconds. */
const keptFor = 7 * 24 * 60 * 60 * 1000

/** After somebody signed out nothing more is kept of a form that still stands open, until one is opened anew. */
let isOver = false

/** Null where a browser is set to let no page keep anything: then nothing is kept, and the forms work as ever. */
function storages(): { tab: Storage; all: Storage } | null {
  try {
    return { tab: window.sessionStorage, all: window.localStorage }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return null
    throw error
  }
}

/**
 * Under which what is typed into a form is kept: by its path, and by its draft where it has one, else by the letter and the recipient
 * that it is about: what was typed for one is not put into the form of another.
 */
export const typedKey = (path: string, query: Query) =>
  `${prefix}${path} ${query.get('draft') ?? ['new', query.get('letter') ?? '', query.get('recipient') ?? ''].join(' ').trim()}`

function readKept(tab: Storage, key: string): Kept | null {
  const text = tab.getItem(key)
  return text === null ? null : (JSON.parse(text) as Kept)
}

const keysOf = ({ tab }: { tab: Storage }) =>
  Array.from({ length: tab.length }, (_, at) => tab.key(at) ?? '').filter((key) => key.startsWith(prefix))

/** Forgets what was typed before somebody signed out, or too long ago. */
export function forgetOld(): void {
  const stores = storages()
  if (!stores) return
  const since = Math.max(Date.now() - keptFor, Number(stores.all.getItem(signedOutAt) ?? 0))
  for (const key of keysOf(stores)) if ((readKept(stores.tab, key)?.at ?? 0) <= since) stores.tab.removeItem(key)
}

/**
 * What was kept under a key for an account, where a form is opened; null where nothing was, or where it was typed for another case
 * than the address names, which may be hidden from fewer. What another account left there is forgotten.
 */
export function readTyped(key: string, by: string, query: Query): Typed | null {
  isOver = false
  const tab = storages()?.tab
  const kept = tab ? readKept(tab, key) : null
  if (!tab || !kept) return null
  const caseId = query.get('case')
  const isOfOther = query.get('draft') === null && caseId !== null && kept.caseId !== null && kept.caseId !== caseId
  if (kept.by === by) return isOfOther ? null : kept
  tab.removeItem(key)
  return null
}

/** Writes unless it is more than the browser keeps: then what was kept before stays. */
function write(tab: Storage, key: string, text: string): void {
  try {
    tab.setItem(key, text)
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error
  }
}

/** Keeps what is typed by now; nothing typed is nothing kept. */
export function keepTyped(key: string, by: string, query: Query, typed: Typed): void {
  const tab = storages()?.tab
  if (!tab || isOver) return
  if (Object.keys({ ...typed.fields, ...typed.ticks }).length === 0) tab.removeItem(key)
  else write(tab, key, JSON.stringify({ ...typed, by, caseId: query.get('case'), at: Date.now() } satisfies Kept))
}

/** Takes what was typed along to another draft, unless that has words of its own. */
export function moveTyped(from: string, to: string): void {
  const tab = storages()?.tab
  const text = tab?.getItem(from)
  if (!tab || from === to || typeof text !== 'string' || tab.getItem(to) !== null) return
  // First away, then there: for a moment both would take twice the room.
  tab.removeItem(from)
  write(tab, to, text)
}

/** Forgets what was typed: it was saved, or left out. */
export const forgetTyped = (key: string): void => storages()?.tab.removeItem(key)

function forgetAll(): void {
  isOver = true
  const stores = storages()
  if (stores) for (const key of keysOf(stores)) stores.tab.removeItem(key)
}

/** Somebody signs out: nothing that was typed stays, in this tab or another. */
export function forgetOnSignOut(): void {
  storages()?.all.setItem(signedOutAt, String(Date.now()))
  forgetAll()
}

/** Whether a change to what all tabs share says that somebody signed out in another one; then all is forgotten here too. */
export function hearSignOut({ key }: StorageEvent): void {
  if (key === signedOutAt) forgetAll()
}
