import Link from 'next/link'
import type { ReactNode } from 'react'
import { Kbd } from '@/components/ui/kbd'

type Props = {
  href: string
  children: ReactNode
  variant?: 'primary' | 'outline' | 'ghost'
  hint?: string
  shortcut?: string
  download?: boolean
}

/** A deed that is a page of its own. `shortcut` is the key that follows it on this page. */
export function ButtonLink({ href, children, variant = 'outline', hint, shortcut, download }: Props) {
  const className = `button button--${variant}`
  if (download) {
    return (
      <a href={href} className={className} download data-key={shortcut}>
        {children}
      </a>
    )
  }
  return (
    <Link href={href} className={className} data-key={shortcut} prefetch={false}>
      {children}
      {hint ? <Kbd>{hint}</Kbd> : null}
    </Link>
  )
}
