export type NumberMarkLook = 'kept' | 'suggested' | 'dismissed'

const looks: Record<NumberMarkLook, string> = { kept: '', suggested: ' mark--suggested', dismissed: ' mark--dismissed' }

type Props = {
  number: number | string
  /** One of the kinds that `reading.css` colours: commitment, claim, refusal, answer, reference. */
  kind?: string
  look?: NumberMarkLook
  href?: string
  /** What is read out: "Commitment 6". */
  label: string
}

/** The number in the margin that ties words, record and list together. Filled: on the record. Outlined: suggested. */
export function NumberMark({ number, kind, look = 'kept', href, label }: Props) {
  const className = `mark${kind ? ` mark--${kind}` : ''}${looks[look]}`
  if (href) {
    return (
      <a href={href} className={className} aria-label={label}>
        {number}
      </a>
    )
  }
  return (
    <span className={className}>
      <span aria-hidden>{number}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
