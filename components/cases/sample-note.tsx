type Props = {
  /** What the case says of itself where it came with the product, to look around in. */
  note: string | null
  documents: readonly { origin: 'uploaded' | 'pasted' }[]
}

/** Says of a record that it came with the demo. Those are texts: over a file, which somebody brought, it says nothing. */
export function SampleNote({ note, documents }: Props) {
  if (!note || documents.some(({ origin }) => origin === 'uploaded')) return null
  return <p className="type-small text-muted">{note}</p>
}
