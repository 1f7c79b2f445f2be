import words from '@/lib/reading/rules/facts/reply-words.json'
import { latinSource } from '@/lib/reading/rules/latin'

/**
 * What the words of a reply may do, by language in `reply-words.json`. `automatic`: nobody wrote it, its first lines say so;
 * `extends_time`: more time is taken, also where it begins as an acknowledgement; `announces`: an answer will come, and is not given.
 */
type Deed = 'automatic' | 'acknowledges' | 'extends_time' | 'announces' | 'transfers' | 'refuses'

/** The pattern of a deed, in all languages at once: what a reply quotes, and its head, may be in another than the rest. */
function patternOf(deed: Deed): RegExp {
  const languages: Partial<Record<Deed, string[]>>[] = Object.values(words)
  return new RegExp(latinSource(languages.flatMap((said) => said[deed] ?? []).join('|')), 'iu')
}

const automatic = patternOf('automatic')
const acknowledges = patternOf('acknowledges')
const extendsTime = patternOf('extends_time')
const announces = patternOf('announces')
const transfers = patternOf('transfers')
const refuses = patternOf('refuses')

/** So many words are no notice, refusal or transfer any more. */
const long = 500

/** Words of a text up to which it can be no more than a notice, a refusal, a transfer. */
const [shortNotice, shortTransfer, shortRefusal] = [220, 260, long]

/** The words of a text that blanks part, `long` at most. */
function countWords(text: string): number {
  const blanks = /\s+/g
  let count = 1
  while (count < long && blanks.test(text)) count += 1
  return count
}

/**
 * What sort of reply a text is, in the product's words. What only acknowledges or holds is short, a long text says more.
 * `promises` tells that it names a day on which the answer will come.
 */
export function replyKindOf(text: string, promises: boolean): string {
  const words = countWords(text)
  if (automatic.test(text.slice(0, 1500)) && words < 400) return 'automatic'
  if (words < shortTransfer && transfers.test(text)) return 'transfer'
  if (words < shortRefusal && refuses.test(text)) return 'refusal'
  if (words < shortNotice && extendsTime.test(text)) return 'holding'
  if (words < shortNotice && acknowledges.test(text)) return promises ? 'holding' : 'acknowledgement'
  return words < shortNotice && announces.test(text) ? 'holding' : 'substantive'
}
