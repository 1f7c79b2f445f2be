import type { Form } from '@/lib/reading/rules/grammar'
import type { Head } from '@/lib/reading/rules/heads'
import { isReceived } from '@/lib/reading/rules/received'
import { anyCase, each, isDescribed, onlySome, steps } from '@/lib/reading/rules/rule-turns'
import type { SeenVerb } from '@/lib/reading/rules/seen-verb'

const goingOn = new Set<Form>(['progressive', 'ongoing', 'practice', 'act'])

/** A condition that opens with its verb. */
const isRule = ([first]: readonly Head[]) =>
  first !== undefined &&
  first.closesAt !== null &&
  first.start === 0 &&
  !first.isMain &&
  first.form !== 'modal' &&
  first.form !== 'would'

/** Marks what is told as rules and procedures tell it: of whoever it may be, in any case, step by step. */
export function markRules({ words, head, heads, before, has, subject, mark }: SeenVerb): void {
  const { form, start, end } = head
  const [upToIt, behind] = [words.slice(0, start), words.slice(end)]
  if (form === 'future_passive' && isDescribed.test(words.slice(start, end))) mark('m_described')
  if (goingOn.has(form) && each.test(upToIt)) mark('m_each')
  if (form === 'future_passive' && onlySome.test(upToIt)) mark('m_only')
  if (form === 'progressive_passive' && isReceived(words, head, before.words)) mark('m_received')
  if (goingOn.has(form) && steps.test(behind)) mark('m_step')
  if (form === 'progressive_passive' && steps.test(behind)) mark('m_passive_step')
  // How things go: "if it was refused, they will be told".
  const isInCase = form === 'future_passive' && subject !== 'deliverable' && (has.condition || anyCase.test(words))
  // "Wird die Frist versäumt, so wird das Verfahren eingestellt": so do rules speak. "Sollten sich …" speaks of a case.
  if (isInCase || (form.includes('passive') && isRule(heads))) mark('m_passive_condition')
}
