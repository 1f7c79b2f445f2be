/** An entry of the directory, as far as a letterhead can name it. */
export type DirectoryEntry = { name: string; shortName?: string | null }

const small = new Set(
  'of the and for on in to de la le les des du et der die das für und von i do na w z formerly'.split(' '),
)

/** Words of a name, without the small ones; "Directorate-General" is "DG". */
const wordsOf = (name: string) =>
  new Set(
    name
      .toLowerCase()
      .replace(/directorate[\s-]general|direction générale|generaldirektion|dyrekcja generalna/g, 'dg')
      .replace(/\([^)]*\)/g, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .split(' ')
      .filter((word) => word !== '' && !small.has(word)),
  )

/**
 * The entry of the directory that the head of a letter names: the one whose words all stand there, and of several the most
 * exact ("European Commission, DG Migration and Home Affairs" before "European Commission"); else one by its short name.
 * Null where the directory knows none. `bodies` come from the top of the letter; one name alone is a list of one.
 */
export function matchInstitution(bodies: readonly string[], directory: readonly DirectoryEntry[]): string | null {
  const said = wordsOf(bodies.join(' '))
  const whole = directory
    .map(({ name }) => ({ name, words: [...wordsOf(name)] }))
    .filter(({ words }) => words.length > 0 && words.every((word) => said.has(word)))
    .sort((a, b) => b.words.length - a.words.length)
  if (whole[0]) return whole[0].name
  const short = directory.find(({ shortName }) => {
    const words = shortName ? [...wordsOf(shortName)] : []
    return words.length > 0 && words.every((word) => said.has(word))
  })
  return short?.name ?? null
}
