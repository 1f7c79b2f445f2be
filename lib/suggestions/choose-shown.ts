import { isArchive } from '@/lib/reading/facts'

/** The document that an address names, else the first that is no archive of others. */
export const chooseShown = <T extends { id: string; facts: unknown }>(
  documents: readonly T[],
  chosenId: string | null,
): T | undefined =>
  documents.find(({ id }) => id === chosenId) ?? documents.find(({ facts }) => !isArchive(facts)) ?? documents[0]
