/** Where the words of a demo passage stand; the demo is wrong when they are nowhere. */
export function placeOf(document: { id: string; text: string }, quote: string) {
  const start = document.text.indexOf(quote)
  if (start === -1) throw new Error(`Not in the demo text: ${quote}`)
  return { documentId: document.id, start, end: start + quote.length, quote }
}
