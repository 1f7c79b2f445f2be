import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** What parts the mark of a speaker from what they say: a colon, or a dash behind a full stop or on its own. */
const marked =
  /^(?<who>[^:\n]{2,110}?)(?:(?<colon>\s?:\s+)|(?<=\p{L}{2}|\))(?:(?<stop>\.\s?[-–—]{1,2}\s*)|\s[-–—]\s+))(?=["“„«(]?\p{Lu})/u

const title = latin.iu`^${said('title_of_speaker')}$`
const small = latin.iu`^${said('within_title')}$`
const particle = /^(?:von|van|der|den|zu|zur|de|la|le|du|di|da|del|bin|al|el|d['’]\p{Lu}\p{L}*)$/u
const initials = /^(?:\p{Lu}\p{Ll}?\.)(?:-?\p{Lu}\.)*$/u
const capital = /^\p{Lu}[\p{L}’'-]*$/u

/** Words behind a name that say as what somebody speaks: "(Minister)", ", ministre déléguée". */
const office = /\s?\([^()]{1,70}\)$|,\s[^.:()]{2,70}$/u

/** In words: who is named at length is no mark. */
const longest = 10

/**
 * Whether words are who speaks: a title with a name or without, a surname behind initials, or, where `isTold` says that the print
 * tells a speaker, a name that has its office behind it or nothing but capitals.
 */
function isSpeaker(who: string, isTold: boolean): boolean {
  const name = who.replace(office, '')
  const words = name.split(/\s+/)
  if (words.length > longest) return false
  const isName = (word: string) => title.test(word) || initials.test(word) || capital.test(word.replace(/\.$/, ''))
  if (!words.every((word) => isName(word) || particle.test(word) || small.test(word))) return false
  if (words.slice(0, 4).some((word) => title.test(word))) return true
  if (words.length < 2 || words.length > 5 || !capital.test(words.at(-1) ?? '')) return false
  return initials.test(words[0] ?? '') || (isTold && (name !== who || words.every((word) => capital.test(word))))
}

/**
 * The characters at the beginning of a paragraph that say who speaks in it, as reports of debates and interviews print them:
 * "HON. S. R. DITOKA.- We will …", "Mr J. A. Smith (Minister): …", "M. J.-P. Dupont. – Nous …". 0 where none do.
 */
export function speakerMark(paragraph: string): number {
  const found = marked.exec(paragraph.slice(0, 160).replace(/\s/g, ' '))
  const { who = '', colon, stop } = found?.groups ?? {}
  if (!found || !isSpeaker(who.trim(), stop !== undefined || (colon !== undefined && who.includes('(')))) return 0
  return found[0].length
}
