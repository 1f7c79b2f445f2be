import Link from 'next/link'

export type SegmentLink = { href: string; label: string; isCurrent: boolean; shortcut?: string }

/** Two or three views of one list, side by side; each is an address. */
export function SegmentLinks({ label, segments }: { label: string; segments: SegmentLink[] }) {
  return (
    <nav aria-label={label} className="segments">
      {segments.map((segment) => (
        <Link
          key={segment.href}
          href={segment.href}
          prefetch={false}
          aria-current={segment.isCurrent ? 'true' : undefined}
          data-key={segment.isCurrent ? undefined : segment.shortcut}
        >
          {segment.label}
        </Link>
      ))}
    </nav>
  )
}
