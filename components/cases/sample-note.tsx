type Props = {
  /** What the case says of itself where it came with the product, to look around in, and when that was whole. */
  of: { sampleNote: string | null; sampleUntil: Date | null }
  documents: readonly { origin: 'uploaded' | 'pasted'; createdAt: Date }[]
}

/**
 * Says of a record that it came with the demo. Those are texts, made with their case: over a file, and over a text that came
 * later, which somebody brought, it says nothing.
 */
export function SampleNote({ of, documents }: Props) {
  const { sampleNote, sampleUntil } = of
  const isOwn = documents.some(
    ({ origin, createdAt }) => origin === 'uploaded' || (sampleUntil !== null && createdAt > sampleUntil),
  )
  return sampleNote && !isOwn ? <p className="type-small text-muted">{sampleNote}</p> : null
}
