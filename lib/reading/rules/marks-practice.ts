import { latin } from '@/lib/reading/rules/latin'
import { bySomebody, isSet } from '@/lib/reading/rules/rule-turns'
import type { SeenVerb } from '@/lib/reading/rules/seen-verb'
import { said } from '@/lib/reading/rules/wording'

/** Deeds for others that are told in the present tense because they go on: "we also offer". */
const given = latin.iu`^${said('given')}`

/** Marks what is done again and again, and by whom. */
export function markPractice({ words, head: { form, start, end }, has, subject, isOurs, mark }: SeenVerb): void {
  const verb = words.slice(start, end)
  if (form === 'practice' && has.often && (subject === 'deliverable' || subject === 'text'))
    mark('practice_often_other')
  if (form === 'practice' && isOurs) {
    if (has.often) mark('practice_often')
    if (given.test(verb)) mark('practice_given')
  }
  if (form === 'present_passive' && subject !== 'other' && has.often)
    mark(isSet.test(verb) || bySomebody.test(words.slice(end)) ? 'passive_often_set' : 'passive_often')
}
