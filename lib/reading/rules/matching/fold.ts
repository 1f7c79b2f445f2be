/**
 * A text in small letters, as patterns fold them that ask for no case (`i` and `u`), of the same length. Patterns written in
 * small letters then need no case: the engine takes four times as long to make one ready that folds.
 */
export function fold(text: string): string {
  // The one letter whose small form is two.
  const small = text.includes('İ')
    ? text
        .split('İ')
        .map((part) => part.toLowerCase())
        .join('İ')
    : text.toLowerCase()
  return small.replaceAll('ſ', 's')
}
