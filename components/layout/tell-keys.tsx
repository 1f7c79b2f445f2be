'use client'

import { useTellKeys, type KeyHint } from '@/components/layout/key-hints'

/** Says nothing on the page itself: its keys are told to the list of all keys. */
export function TellKeys({ hints }: { hints: KeyHint[] }) {
  useTellKeys(hints)
  return null
}
