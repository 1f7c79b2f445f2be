import Link from 'next/link'
import { InView } from '@/components/ui/in-view'

export type TabLink = { href: string; label: string; count?: number; isCurrent: boolean; shortcut?: string }

/** Sections of one thing, each a page of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-border">
      <ul className="flex gap-6">
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0">
            <Link
              href={tab.href}
              prefetch={false}
              data-key={tab.shortcut}
              aria-current={tab.isCurrent ? 'page' : undefined}
              className="block border-b-2 border-transparent py-2.5 font-medium text-muted no-underline hover:text-foreground aria-[current]:border-foreground aria-[current]:text-foreground"
            >
              {tab.isCurrent ? <InView /> : null}
              {tab.label}
              {tab.count === undefined ? null : <span className="type-small ms-1.5 text-muted">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
