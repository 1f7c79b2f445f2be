import { Check } from 'lucide-react'
import type { ReactNode } from 'react'

/** Says that something was done, where it was done. */
export const Notice = ({ children }: { children: ReactNode }) => (
  <div role="status" className="flex items-center gap-2 border-s-4 border-success bg-surface px-3 py-2">
    <Check size={16} strokeWidth={1.75} aria-hidden />
    <div>{children}</div>
  </div>
)
