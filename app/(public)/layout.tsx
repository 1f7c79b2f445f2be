import type { ReactNode } from 'react'

/** One calm column, for pages before anybody is signed in. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-6 px-4 py-12">
      {children}
    </main>
  )
}
