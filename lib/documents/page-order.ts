/** Numbers in names count as numbers: 2 before 10. */
const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

type Named = { name: string }

/** Files whose order says nothing (those of an archive lie as it was packed), by name. */
export const inOrderOfNames = <T extends Named>(files: readonly T[]): T[] =>
  [...files].sort((a, b) => byName.compare(a.name, b.name))

/** Whether names are alike but for one number, which is another in each: scan-1, scan-2, scan-10. */
function areNumbered(files: readonly Named[]): boolean {
  const parts = files.map(({ name }) => name.split(/(\d+)/))
  const [first = []] = parts
  if (parts.some(({ length }) => length !== first.length)) return false
  const differing = first.flatMap((_, i) => (parts.some((part) => part[i] !== first[i]) ? [i] : []))
  const [place] = differing
  if (place === undefined || differing.length > 1 || place % 2 === 0) return false
  return new Set(parts.map((part) => Number(part[place]))).size === files.length
}

/**
 * Files that were chosen or dropped in one go, in the order in which they are pages. A browser hands them over in an order that
 * nobody gave (some put the one clicked last first), so that numbers in names that are otherwise alike count; else they
 * stay as they came.
 */
export const inPageOrder = <T extends Named>(files: readonly T[]): T[] =>
  areNumbered(files) ? inOrderOfNames(files) : [...files]
