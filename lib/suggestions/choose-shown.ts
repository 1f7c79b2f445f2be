import { isArchive, isMail, passesOn } from '@/lib/reading/facts'

/**
 * The document that an address names, else the first that is no archive of others; for a mail that passes another on, that
 * one.
 */
export function chooseShown<T extends { id: string; facts: unknown }>(
  documents: readonly T[],
  chosenId: string | null,
): T | undefined {
  const chosen = documents.find(({ id }) => id === chosenId)
  if (chosen) return chosen
  const [first, ...others] = documents.filter(({ facts }) => !isArchive(facts))
  if (!first) return documents[0]
  return (passesOn(first.facts) ? others.find(({ facts }) => isMail(facts)) : undefined) ?? first
}
