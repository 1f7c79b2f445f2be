/** Letters of the languages in Latin script, as they stand in a class. */
export const latinLetters = 'A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ'

/**
 * A pattern whose `\p{L}` and `\p{N}` are the letters of Latin script and the ten digits. With a case to fold, the engine takes
 * five times as long over every one of hundreds of `\p{L}`, which was most of the time that a letter of a page took; the
 * languages that the rules are written for need no others.
 */
export function latinSource(source: string): string {
  let inClass = false
  return source.replace(/\\p\{([LN])\}|\\.|[[\]]/gsu, (all, kind: string | undefined) => {
    if (kind) {
      const range = kind === 'L' ? latinLetters : '0-9'
      return inClass ? range : `[${range}]`
    }
    if (all === '[') inClass = true
    if (all === ']') inClass = false
    return all
  })
}

const withFlags =
  (flags: string) =>
  (frame: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    new RegExp(latinSource(String.raw(frame, ...parts)), flags)

/**
 * The same of a pattern that is written out, by its flags, with the words that stand in it: latin.iu`^${said('asks')}`. As a pattern between slashes the engine would read it
 * three times with the letters of all scripts, before it is ever used.
 */
export const latin = {
  u: withFlags('u'),
  iu: withFlags('iu'),
  imu: withFlags('imu'),
  giu: withFlags('giu'),
  gu: withFlags('gu'),
}

/** A pattern whose French letters may stand there without their accents, as in old journals: for words that are asked as they stand. */
export const withOrWithoutAccents = (source: string): string =>
  source.replace(/[àçèéêôû]/g, (letter) => `[${letter}${letter.normalize('NFD').charAt(0)}]`)
