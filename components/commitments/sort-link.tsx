import Link from 'next/link'
import type { ReactNode } from 'react'

/** Sorts the list by one of its days; an arrow stands at the one by which it is sorted. */
export function SortLink({ href, isCurrent, children }: { href: string; isCurrent: boolean; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="-mb-0.5 text-inherit no-underline hover:underline"
      aria-current={isCurrent ? 'true' : undefined}
    >
      {children}
      {isCurrent ? ' ↑' : ''}
    </Link>
  )
}
