import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

/** A filter that opens: its name, what is chosen, and the choices inside. Works without JavaScript. */
export function FilterMenu({ name, chosen, children }: { name: string; chosen?: ReactNode; children: ReactNode }) {
  return (
    <details className="group relative" name="filter">
      <summary
        className={`button button--outline ${chosen ? 'border-accent bg-accent-soft text-accent-soft-foreground' : ''}`}
      >
        <span>
          {name}
          {chosen ? <strong className="ms-1.5 font-semibold">{chosen}</strong> : null}
        </span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
      </summary>
      <div className="absolute start-0 z-20 mt-1 flex max-h-80 w-max min-w-56 max-w-[calc(100vw-2rem)] flex-col gap-2 overflow-y-auto bg-overlay p-3 shadow-overlay">
        {children}
      </div>
    </details>
  )
}
