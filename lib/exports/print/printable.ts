const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

// PDF/A-2a forbids private-use characters, for nobody else knows what they mean, and has no place for controls.
const NOT_PRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufff9-\ufffb\p{Co}\p{Noncharacter_Code_Point}]/gu
const LINE_ENDS = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/gu

/**
 * Text as it can be set: line ends become line feeds, tabs four spaces, what PDF/A refuses becomes U+FFFD, and every direction that the
 * text opens is closed at its end, so that it cannot turn the words after it around.
 */
export function printable(text: string): string {
  const visible = text.toWellFormed().replace(LINE_ENDS, '\n').replaceAll('\t', '    ').replace(NOT_PRINTABLE, '\uFFFD')
  return visible + openDirections(visible)
}

/** `printable` for every string in a value made of objects, lists, numbers and null. */
export function printableDeep<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? printable(part) : part,
  ) as T
}

/** Direction of a text by its first letter that has one. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)
  return first && RIGHT_TO_LEFT.test(first[0]) ? 'rtl' : 'ltr'
}

/**
 * A name or title for a place in a sentence: written from right to left it is isolated (UAX #9), so that it does not draw
 * the number or the sentence after it to its other side.
 */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text)

function openDirections(text: string): string {
  const open: string[] = []
  for (const [mark] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/gu)) {
    if (mark === '\u202c' || mark === '\u2069') {
      if (open.at(-1) === mark) open.pop()
    } else open.push(mark >= '\u2066' ? '\u2069' : '\u202c')
  }
  return open.reverse().join('')
}
