/** How a part goes on in the next: characters that go from its end (a hyphen), and what stands between the two. */
export type Joint = { cut: 0 | 1; between: '' | ' ' }

/** Words that break off within a word, with its hyphen. */
export const divided = /\p{L}([-\u2010\u00AD])$/u
/** "Ein- und Ausreise": a hyphen that stands for the second half of a word. */
const leavesOut = /^(?:und|oder|bzw|sowie|and|or|et|ou|i|oraz|lub)(?!\p{L})/iu

/** How words that were parted by the end of a page belong together: a divided word is one word again. */
export function jointBetween(before: string, after: string): Joint {
  const hyphen = divided.exec(before)?.[1]
  if (hyphen === undefined || !/^\p{L}/u.test(after) || leavesOut.test(after)) return { cut: 0, between: ' ' }
  return { cut: hyphen === '\u00AD' || /^\p{Ll}/u.test(after) ? 1 : 0, between: '' }
}

/** The parts of a sentence as they would stand on one page. */
export const inOneRun = (parts: readonly string[]): string =>
  parts.reduce((before, part) => {
    if (before === '') return part
    const { cut, between } = jointBetween(before, part)
    return `${before.slice(0, before.length - cut)}${between}${part}`
  }, '')
