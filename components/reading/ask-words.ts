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

/**
 * Whether two words, folded, are forms of one: they begin alike, and what follows is not more than an ending. Our own rule of
 * thumb: in the four languages endings of inflection are short beside their stem.
 */
export function isSameWord(a: string, b: string): boolean {
  let alike = 0
  while (alike < a.length && a[alike] === b[alike]) alike += 1
  if (alike < 4) return false
  const endings = a.length + b.length - 2 * alike
  return alike >= 8 || endings <= (alike === 4 ? 2 : alike - 1)
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
