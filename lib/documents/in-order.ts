type Placed = { id: string; parentId: string | null }

/** Documents as they are read one after the other: each with what was found inside it behind it, else in the order given. */
export function inOrder<T extends Placed>(documents: readonly T[]): T[] {
  const ids = new Set(documents.map(({ id }) => id))
  const from = (parentId: string | null): T[] =>
    documents
      .filter((one) => (one.parentId !== null && ids.has(one.parentId) ? one.parentId : null) === parentId)
      .flatMap((one) => [one, ...from(one.id)])
  return from(null)
}
