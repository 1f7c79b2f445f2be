import type { Grammar } from '@/lib/reading/rules/grammar'
import { latin } from '@/lib/reading/rules/latin'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import { said } from '@/lib/reading/rules/wording'

/** "… and has also": the verb stands right behind its joint, and whoever acted before acts again. */
const barely = latin.u`(?:^|\s)(\p{L}+)(?:\s${said('behind_joint')})?\s*$`

/** Whether a verb stands right behind the joint that ends these words. */
export const isBareJoint = (between: Words, grammar: Grammar) => {
  const found = barely.exec(between.text)
  const word = found?.[1]
  if (!found || word === undefined) return false
  const from = found.index + found[0].indexOf(word)
  return grammar.links.find('coordinator', stretchOf(between, from, from + word.length)) !== null
}
