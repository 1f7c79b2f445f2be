/**
 * What somebody typed into a form and did not save, kept in the session storage of this tab: for a reload, and for the way back to
 * the form. `fields` are values by the names of fields, `ticks` what is ticked of the boxes of one name.
 */
export type Typed = { fields: Record<string, string>; ticks: Record<string, string[]> }

/**
 * Where a form stands: its path, and what its address says: its draft, what it is `about` (a letter and a recipient), its case. Null or
 * empty where it names none.
 */
export type Place = { path: string; draft: string | null; about: string; caseId: string | null }

/** `by` is the account of whoever typed it: nobody else gets to see it. `at` is when, in milliseconds. */
export type Kept = Typed & Place & { by: string; at: number }

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

/** Under what the words of a form that is opened are kept. Browsers make better ids only where the line is safe. */
export const newTypedId = (): string => `${prefix}${Date.now()} ${Math.random()}`

/** A form is opened: what is typed is kept from now on, whoever signed out before. */
export function startKeeping(): void {
  isOver = false
}

/** What is kept under an id; null where nothing is. */
export function readKept(id: string): Kept | null {
  const text = storages()?.tab.getItem(id) ?? null
  return text === null ? null : (JSON.parse(text) as Kept)
}

/** All that is kept in this tab, with its ids. */
export function allKept(): { id: string; kept: Kept }[] {
  const tab = storages()?.tab
  const ids = Array.from({ length: tab?.length ?? 0 }, (_, at) => tab?.key(at) ?? '').filter((id) =>
    id.startsWith(prefix),
  )
  return ids.flatMap((id) => {
    const kept = readKept(id)
    return kept ? { id, kept } : []
  })
}

/** Writes unless it is more than the browser keeps: then what was kept before stays. */
export function write(id: string, kept: Kept): void {
  try {
    if (!isOver) storages()?.tab.setItem(id, JSON.stringify(kept))
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error
  }
}

/** Forgets what was typed: it was saved, or left out. */
export const forgetTyped = (id: string): void => storages()?.tab.removeItem(id)

/** Forgets what was typed before somebody signed out, or too long ago. */
export function forgetOld(): void {
  const since = Math.max(Date.now() - keptFor, Number(storages()?.all.getItem(signedOutAt) ?? 0))
  for (const { id, kept } of allKept()) if (kept.at <= since) forgetTyped(id)
}

function forgetAll(): void {
  isOver = true
  for (const { id } of allKept()) forgetTyped(id)
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
