/** Capitals of the languages in Latin script, as they stand in a class: the engine takes long to make all capitals of the world ready. */
export const capitals = 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ'

const small = 'a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžșț'

/** A pattern whose capitals and small letters are those of Latin script; for patterns that tell capitals from small letters. */
export function withCapitals(source: string): string {
  let inClass = false
  return source.replace(/\\p\{L([ul])\}|\\.|[[\]]/gsu, (all, kind: string | undefined) => {
    if (kind) {
      const letters = kind === 'u' ? capitals : small
      return inClass ? letters : `[${letters}]`
    }
    if (all === '[') inClass = true
    if (all === ']') inClass = false
    return all
  })
}
