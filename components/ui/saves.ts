import { useSyncExternalStore } from 'react'
import type { Refusal } from '@/lib/errors'

/**
 * What became of a form whose page was left, by the Back key, before its save was answered. `href` leads to what was saved, null
 * where the deed has no page of its own; else back to the form. `why` is null where single fields are refused.
 */
export type LeftForm =
  | { became: 'saved'; href: string | null }
  | { became: 'refused'; href: string; why: Refusal | null }
  | { became: 'unknown'; href: string }

/** `count` forms are being saved. `isHeld`: somebody asked for another page meanwhile. */
type Saves = { count: number; isHeld: boolean; left: LeftForm | null }

const none: Saves = { count: 0, isHeld: false, left: null }
let now = none
const hearers = new Set<() => void>()

function change(part: Partial<Saves>): void {
  now = { ...now, ...part }
  for (const hear of hearers) hear()
}

const subscribe = (hear: () => void) => {
  hearers.add(hear)
  return () => void hearers.delete(hear)
}

/** What the page knows of saves, for what tells of them. */
export const useSaves = (): Saves =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => none,
  )

/** Whether a form of this page is being saved, until what the save leads to is shown. */
export const isSaving = (): boolean => now.count > 0

/** A form begins to be saved; the function that it answers ends that. */
export function beginSave(): () => void {
  change({ count: now.count + 1, left: null })
  return () => change({ count: now.count - 1, isHeld: false })
}

/**
 * Asked before anything leads to another page: whether it has to wait, since a form is being saved. The router would drop what the
 * save leads to, and nobody would hear of a refusal. That it waits is told, with the way out: the
 * Back key, since a save may take minutes.
 */
export function hold(): boolean {
  if (isSaving()) change({ isHeld: true })
  return isSaving()
}

/** A form was left before its save was answered: what became of it is told where its author is by now. Null when it was heard. */
export const tellLeft = (left: LeftForm | null): void => change({ left })
