import Link from 'next/link'
import type { ReactNode } from 'react'

/** The next deed of a line. J and K bring the focus here, Enter does it. */
export const DeedLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link
    href={href}
    prefetch={false}
    data-deed
    className="inline-flex min-h-8 items-center rounded-sm px-2 font-medium text-link no-underline hover:underline focus-visible:bg-accent focus-visible:text-accent-foreground max-sm:-mx-2 max-sm:min-h-11"
  >
    {children}
  </Link>
)
