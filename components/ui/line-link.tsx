import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  href: string
  /** The line stands for something larger than the lines of other lists do: a case, a find. */
  isStrong?: boolean
  children: ReactNode
}

/** What a line of a list is about: its deed is to open it. J and K bring the focus here, Enter and O open it. */
export const LineLink = ({ href, isStrong = false, children }: Props) => (
  <Link
    href={href}
    prefetch={false}
    data-deed
    data-open
    className={`${isStrong ? 'font-semibold' : 'font-medium'} text-foreground no-underline hover:underline`}
  >
    {children}
  </Link>
)
