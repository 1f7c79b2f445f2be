import { opensMain } from '@/lib/reading/rules/clauses'
import type { Head, Read } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** A verb right behind a comma, and who acts behind it: what stood before hangs on them. */
const mainBehind = latin.u`^, ${said('main_behind')}(?!\p{L})`

/** The verbs of a unit, when all are known: which of them stand in its main clause. `hangs` tells that the last one hangs on what follows. */
export function settleMains({ grammar, cut, heads }: Read, hangs: boolean): Head[] {
  const words = cut.text
  const [first, second] = heads
  const last = heads.at(-1)
  if (!first || !last) return heads
  const settled = [...heads]
  // A clause with one verb is a main clause, whatever word it begins with, unless another follows whose verb is not known:
  // "Ob eine Förderung geplant ist, weiß das Ministerium".
  const isOpen = hangs || (grammar.invertsSubject && mainBehind.test(words.slice(last.end)))
  if (!isOpen && !heads.some(({ isMain }) => isMain)) settled[heads.length - 1] = { ...last, isMain: true }
  // "Wird die Frist versäumt, so erlischt …": a verb that opens a sentence of two is a condition.
  const isCondition = grammar.invertsSubject && !grammar.selfEnding && first.start === 0
  if (isCondition && second && opensMain.test(words.slice(first.end, second.start)))
    settled[0] = { ...first, isMain: false }
  return settled
}
