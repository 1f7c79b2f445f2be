import type { ReactNode } from 'react'

/** What is true, what comes next, and one deed. No picture. `isPage`: its title is the title of the page. */
export function EmptyState({
  title,
  children,
  deeds,
  isPage,
}: {
  title: ReactNode
  children: ReactNode
  deeds?: ReactNode
  isPage?: boolean
}) {
  const Title = isPage ? 'h1' : 'p'
  return (
    <div className="border-y border-separator py-8">
      <Title className="font-serif text-[1.375rem]/7 font-semibold">{title}</Title>
      <div className="type-lead mt-1.5 max-w-xl">{children}</div>
      {deeds ? <div className="mt-4 flex flex-wrap gap-2">{deeds}</div> : null}
    </div>
  )
}
