import { holdsOthers, isMail, isSentBack, passesOn } from '@/lib/reading/facts'
import { letterBroughtBy, type Told } from '@/lib/suggestions/covering-mail'
import { isUnread } from '@/lib/suggestions/is-unread'

/**
 * The document that an address names, else the first that does not only hold others; for a mail that passes another on, that
 * one, and for a mail that only brings a letter the letter, once it is read.
 */
export function chooseShown<T extends Told & { id: string; parentId: string | null }>(
  documents: readonly T[],
  chosenId: string | null,
): T | undefined {
  const chosen = documents.find(({ id }) => id === chosenId)
  if (chosen) return chosen
  const [first, ...others] = documents.filter(({ facts }) => !holdsOthers(facts))
  if (!first) return documents[0]
  const passed = others.find(({ facts }) => isMail(facts) && !isSentBack(first.facts, facts))
  if (passesOn(first.facts)) return passed ?? first
  const attached = others.filter((one) => one.parentId === first.id && !isUnread(one))
  return letterBroughtBy(first, attached, false) ?? first
}
