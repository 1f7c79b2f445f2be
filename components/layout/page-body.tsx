import type { ReactNode } from 'react'
import type { KeyHint } from '@/components/layout/key-hints'
import { KeyLine } from '@/components/layout/key-line'

type Props = { children: ReactNode; keys?: KeyHint[]; keysEnd?: ReactNode; isNarrow?: boolean }

/** The main part of a page, with room for the bar below on a phone, and its keys. */
export function PageBody({ children, keys, keysEnd, isNarrow }: Props) {
  return (
    <>
      <main
        id="main"
        className={`mx-auto min-h-[calc(100dvh-5rem)] px-4 pb-24 sm:px-8 sm:pb-10 ${isNarrow ? 'max-w-4xl' : 'max-w-[100rem]'}`}
      >
        {children}
      </main>
      <KeyLine hints={keys} end={keysEnd} />
    </>
  )
}
