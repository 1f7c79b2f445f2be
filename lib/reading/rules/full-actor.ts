const article = /^(?:the|la|le|les|l['’]|die|das|der|dem|den) ?/iu

/** Whether two words are one but for their endings: "Rzecznika" and "Rzecznik". */
function isSameWord(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  let shared = 0
  while (shared < longest && a.charAt(shared).toLowerCase() === b.charAt(shared).toLowerCase()) shared += 1
  return shared >= 4 && shared >= longest - 3
}

const hasWord = (name: string, word: string) => name.split(/[\s’']+/).some((one) => isSameWord(one, word))

/**
 * Who acts by the full name, where a text calls a body by one word of it: "the Agency" is the sender whose name has that word, else the
 * only body named there that has it. Others stay as they are.
 */
export function fullActor(actor: string | null, sender: string | null, bodies: readonly string[]): string | null {
  const word = actor?.replace(article, '') ?? ''
  if (word.length < 4 || !/^\p{Lu}/u.test(word) || /\s/.test(word)) return actor
  if (sender && hasWord(sender, word)) return sender
  const named = bodies.filter((name) => name.includes(' ') && hasWord(name, word))
  const [only] = named
  return named.length === 1 && only !== undefined ? only : actor
}
