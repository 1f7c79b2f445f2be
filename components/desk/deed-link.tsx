import Link from 'next/link'
import type { ReactNode } from 'react'

/** The next deed of a line. J and K bring the focus here, Enter does it. */
export const DeedLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link
    href={href}
    prefetch={false}
    data-deed
    className="inline-flex min-h-8 items-center rounded-sm px-3 font-medium text-link no-underline hover:underline focus-visible:bg-accent focus-visible:text-accent-foreground max-sm:min-h-11 max-sm:border max-sm:border-field-border max-sm:bg-surface max-sm:text-foreground sm:w-full"
  >
    {children}
  </Link>
)

/** Opens what a line is about, where its deed leads elsewhere. O does it on the line in focus. */
export const OpenLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href} prefetch={false} data-open className="text-foreground no-underline hover:underline">
    {children}
  </Link>
)
