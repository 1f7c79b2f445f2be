import type { LucideIcon } from 'lucide-react'

/** A Lucide icon in our measure. It never stands alone for a meaning: a word stands beside it. */
export function Icon({ of: Shape, size = 16, mirrors = false }: { of: LucideIcon; size?: number; mirrors?: boolean }) {
  return <Shape aria-hidden size={size} strokeWidth={1.75} data-mirrors={mirrors || undefined} />
}
