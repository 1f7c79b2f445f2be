import type { Head } from '@/lib/reading/rules/heads'
import type { Lexicon } from '@/lib/reading/rules/lexicon'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'

/** Nothing else than this: "will only be opened in urgent cases". */
const only = /(?<!\p{L})(?:only|nur|lediglich|tylko|jedynie|wyłącznie)(?!\p{L})/u

/** A sentence that tells what a law says: "under the Act, the authority will". */
const byLaw =
  /^(?:under|in accordance with|pursuant to|by virtue of|according to) (?:the|this|these|that|those|its|article|section|regulation) (?:(?:terms|provisions) of (?:the|this) )?(?:[^ ,]+ ){0,6}?(?:act|regulations?|directive|law|legislation|rules|code|convention|treaty|statute|constitution|\d+)(?: \d{4})?,/u

/** Characters before a verb in which it is said that none of something is. */
const reach = 110

/** A verb of what is to come, with what is needed to tell whether it is meant. */
type Open = {
  cut: Words
  head: Head
  /** The verb before. */
  before: Head | undefined
  lexicon: Lexicon
  isOurs: boolean
  mark: (name: string) => void
}

/**
 * Marks what is to come by its words and is promised to nobody: what will usually or only be done tells how things go, and that no
 * further thing will be done refuses it, where "no ward will be closed" promises. In "we are aware of it and are repairing the quay"
 * what is thought hides no deed of whoever thinks so.
 */
export function markUnmeant({ cut, head, before, lexicon, isOurs, mark }: Open): void {
  const { form, start, end, isNegated } = head
  const verb = stretchOf(cut, start, end)
  const isComing = form === 'future' || form === 'future_passive' || form === 'future_be'
  // What a law lays down is done by whoever it names, also by a body that could act for the sender.
  const isLaid = head.subject !== 'self' && byLaw.test(cut.text)
  const isHabit = !isOurs && (only.test(cut.text.slice(start, end)) || lexicon.find('habit', verb) !== null)
  if (isComing && (isLaid || isHabit)) mark('m_usual')
  const isNone = isNegated && lexicon.find('negation', verb) === null
  if (isNone && lexicon.find('refuse', stretchOf(cut, Math.max(0, start - reach), end))) mark('m_open_none_more')
  if (head.isJoined && isOurs && before?.form === 'opinion' && before.isMain) mark('m_open_beside_opinion')
}
