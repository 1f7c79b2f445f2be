import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

const article = latin.iu`^${said('article_of_actor')} ?`

/** Whether two words are one but for their endings: "Rzecznika" and "Rzecznik". */
function isSameWord(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  let shared = 0
  while (shared < longest && a.charAt(shared).toLowerCase() === b.charAt(shared).toLowerCase()) shared += 1
  return shared >= 4 && shared >= longest - 3
}

const hasWord = (name: string, word: string) => name.split(/[\s’']+/).some((one) => isSameWord(one, word))

/** No letter names as many bodies; a text made of nothing else is not worth the time that all of them against all actors take. */
const mostBodies = 200

/**
 * Who acts by the full name, where a text calls a body by one word of it: "the Agency" is the sender whose name has that word, else the
 * only body named there that has it. Others stay as they are. Each word is looked up once.
 */
export function fullActors(sender: string | null, bodies: readonly string[]): (actor: string | null) => string | null {
  const longer = bodies.slice(0, mostBodies).filter((name) => name.includes(' '))
  const fullNames = new Map<string, string | null>()
  const lookUp = (word: string): string | null => {
    if (sender && hasWord(sender, word)) return sender
    const [only, ...others] = longer.filter((name) => hasWord(name, word))
    return others.length === 0 ? (only ?? null) : null
  }
  return (actor) => {
    const word = actor?.replace(article, '') ?? ''
    if (word.length < 4 || !/^\p{Lu}/u.test(word) || /\s/.test(word)) return actor
    const known = fullNames.get(word)
    const found = known === undefined ? lookUp(word) : known
    fullNames.set(word, found)
    return found ?? actor
  }
}
