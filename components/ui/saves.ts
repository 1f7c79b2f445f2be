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

/** `count` forms are being saved. `held`: what somebody asked for meanwhile that leads to another page. */
type Saves = { count: number; held: (() => void) | null; left: LeftForm | null }

const none: Saves = { count: 0, held: null, left: null }
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

/**
 * Whether what a save became leaves its page, of this path, where it is: the deed was done, and leads to no other. What else the
 * address says is no other page: a reading goes on with the next suggestion, a review with the next commitment.
 */
export const doesPageStay = (left: LeftForm, path: string): boolean =>
  left.became === 'saved' && (left.href === null || new URL(left.href, 'http://here.invalid').pathname === path)

/**
 * A form begins to be saved; the function that it answers ends that, and drops what waits unless the page stays: whoever
 * saved sees first where that led, or why it was refused.
 */
export function beginSave(): (isPageStaying: boolean) => void {
  change({ count: now.count + 1, left: null })
  return (isPageStaying) => change({ count: now.count - 1, held: isPageStaying ? now.held : null })
}

/**
 * Asked before anything leads to another page: whether it has to wait, since a form is being saved. The router would drop what the
 * save leads to, and nobody would hear of a refusal. `goOn` is then called once nothing is being saved, where the page
 * stays and nobody asked for something else since. That it waits is told, with the way out: the Back key, since a save may take minutes.
 */
export function hold(goOn: () => void): boolean {
  if (isSaving()) change({ held: goOn })
  return isSaving()
}

/** Does what waited, if something did and nothing is being saved any more. Called when what the saves led to is shown. */
export function followHeld(): void {
  const { held } = now
  if (isSaving() || !held) return
  change({ held: null })
  held()
}

/** A form was left before its save was answered: what became of it is told where its author is by now. Null when it was heard. */
export const tellLeft = (left: LeftForm | null): void => change({ left })
