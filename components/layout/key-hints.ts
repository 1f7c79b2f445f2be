import { useEffect, useSyncExternalStore } from 'react'

/** Keys that act together, as they are printed, and what they do here. */
export type KeyHint = { keys: string[]; does: string; isOnlyInList?: boolean }

const none: readonly KeyHint[] = []
let told: readonly KeyHint[] = none
const listeners = new Set<() => void>()

function tell(hints: readonly KeyHint[]) {
  told = hints
  for (const listener of listeners) listener()
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells the list of all keys, which stands outside of every page, what the page at hand has. */
export function useTellKeys(hints: readonly KeyHint[]): void {
  const words = JSON.stringify(hints)
  useEffect(() => {
    tell(JSON.parse(words) as KeyHint[])
    return () => tell(none)
  }, [words])
}

/** The keys of the page at hand; none before it runs in a browser. */
export const useKeysOfPage = (): readonly KeyHint[] =>
  useSyncExternalStore(
    listen,
    () => told,
    () => none,
  )
