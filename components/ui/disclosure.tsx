import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

/** Something that most people need not read at first: its name, and the rest when it is opened. Works without JavaScript. */
export function Disclosure({ name, isOpen, children }: { name: ReactNode; isOpen?: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className="group border-b border-separator">
      <summary className="flex min-h-9 items-center gap-2 py-1.5 font-medium pointer-coarse:min-h-11">
        <span className="flex-none text-muted group-open:rotate-90" data-mirrors>
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden />
        </span>
        <span className="min-w-0 flex-1">{name}</span>
      </summary>
      <div className="ps-6 pb-4">{children}</div>
    </details>
  )
}
