import { latin } from '@/lib/reading/rules/latin'
import { stretchOf } from '@/lib/reading/rules/matching/words-in'
import type { SeenVerb } from '@/lib/reading/rules/seen-verb'
import { said } from '@/lib/reading/rules/wording'

/** Nothing else than this: "will only be opened in urgent cases". */
const only = latin.u`(?<!\p{L})${said('only')}(?!\p{L})`

/** A sentence that tells what a law says: "under the Act, the authority will". */
const byLaw = latin.u`^${said('by_law')}`

/** Characters before a verb in which it is said that none of something is. */
const reach = 110

/**
 * Marks what is to come by its words and is promised to nobody: what will usually or only be done tells how things go, and that no
 * further thing will be done refuses it, where "no ward will be closed" promises. In "we are aware of it and are repairing the quay"
 * what is thought hides no deed of whoever thinks so.
 */
export function markUnmeant({ cut, head, verbBefore, lexicon, isOurs, mark }: SeenVerb): void {
  const { form, start, end, isNegated } = head
  const verb = stretchOf(cut, start, end)
  const isComing = form === 'future' || form === 'future_passive' || form === 'future_be'
  // What a law lays down is done by whoever it names, also by a body that could act for the sender.
  const isLaid = head.subject !== 'self' && byLaw.test(cut.text)
  const isHabit = !isOurs && (only.test(cut.text.slice(start, end)) || lexicon.find('habit', verb) !== null)
  if (isComing && (isLaid || isHabit)) mark('m_usual')
  const isNone = isNegated && lexicon.find('negation', verb) === null
  if (isNone && lexicon.find('refuse', stretchOf(cut, Math.max(0, start - reach), end))) mark('m_open_none_more')
  if (head.isJoined && isOurs && verbBefore?.form === 'opinion' && verbBefore.isMain) mark('m_open_beside_opinion')
}
