/** Words of four letters and more that hold sentences together: shared by any two, they tell nothing. English, French, German, Polish. */
const small = new Set(
  (
    'that this these those with without from into have been will would shall should could must they them their there than then ' +
    'when where which whose what were your ours also such some more most other only upon each every about after before under over between ' +
    'dans avec sans pour cette leur leurs vous nous votre notre elles sont sera être avoir plus tous toutes toute dont afin ainsi entre ' +
    'aucun aucune doit doivent comme mais aussi ' +
    'eine einer eines einem einen oder nicht dass dies diese dieser dieses diesem diesen werden wird wurde sind haben kann können sollen ' +
    'soll müssen auch sowie durch ohne über unter nach beim zwischen alle allen aller ihre ihrer ihren ihnen ' +
    'przez jest oraz które który która których także przed między aby żeby może mogą będzie będą bez jako tego tych także wszystkie ' +
    'wszystkich każdy każda państwa państwo ' +
    // They begin like publish, publier and publikować, and say something else.
    'public publics publique publiques publiczny publiczna publiczne publicznego publicznej'
  ).split(' '),
)

/** Letters without their accents, in small letters: a stem that changes its vowel is one stem (Zugang, Zugänge). */
const folded = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l')

const smallFolded = new Set([...small].map(folded))

/** Two forms of a word begin with so many letters alike at least. */
const leastAlike = 4

/**
 * Whether two words, folded, are forms of one: they begin alike, and what follows is not more than an ending. Our own rule of
 * thumb: in the four languages endings of inflection are short beside their stem.
 */
export function isSameWord(a: string, b: string): boolean {
  let alike = 0
  while (alike < a.length && a[alike] === b[alike]) alike += 1
  if (alike < leastAlike) return false
  const endings = a.length + b.length - 2 * alike
  return alike >= 8 || endings <= (alike === leastAlike ? 2 : alike - 1)
}

/** The words of a text that say what it is about, folded, each once whatever its form. */
export function tellingWords(text: string): string[] {
  const words: string[] = []
  for (const word of text.match(/\p{L}{4,}/gu) ?? []) {
    const plain = folded(word)
    if (!smallFolded.has(plain) && !words.some((one) => isSameWord(one, plain))) words.push(plain)
  }
  return words
}

type Wanted = { group: number; word: string }

/**
 * Tells of a text how many words of each of some groups (folded) it may have in any form: never less than it has. Each word of the
 * text is held only against those that begin as it does, so that a long letter takes time in proportion.
 */
export function mostShared(groups: readonly (readonly string[])[]): (text: string) => number[] {
  const byStart = Map.groupBy(
    groups.flatMap((words, group) => words.map((word): Wanted => ({ group, word }))),
    ({ word }) => word.slice(0, leastAlike),
  )
  const known = new Map<string, readonly Wanted[]>()
  const alike = (start: string): readonly Wanted[] => {
    const before = known.get(start)
    if (before) return before
    const wanted = byStart.get(folded(start)) ?? []
    known.set(start, wanted)
    return wanted
  }
  return (text) => {
    const found = new Set<Wanted>()
    for (const word of text.match(/\p{L}{4,}/gu) ?? []) {
      const wanted = alike(word.slice(0, leastAlike))
      if (wanted.length === 0) continue
      const plain = folded(word)
      for (const one of wanted) if (isSameWord(one.word, plain)) found.add(one)
    }
    const counts = groups.map(() => 0)
    for (const { group } of found) counts[group] = (counts[group] ?? 0) + 1
    return counts
  }
}
