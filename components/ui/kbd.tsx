import type { ReactNode } from 'react'

/** A key, as printed on the keyboard. */
export const Kbd = ({ children }: { children: ReactNode }) => (
  <kbd className="kbd max-sm:hidden noscript:hidden" aria-hidden>
    {children}
  </kbd>
)
