import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { addressOf } from '@/components/reading/address'
import { InsideList, type InsideFile } from '@/components/reading/inside-list'
import { Disclosure } from '@/components/ui/disclosure'
import { isArchive } from '@/lib/reading/facts'

type Props = {
  document: { facts: unknown }
  inside: readonly InsideFile[]
  counts: ReadonlyMap<string, number>
  /** The page that shows the document, whatever is chosen on it. */
  here: string
  /** Whether something in the text is to be seen. */
  isOpen: boolean
  /** The text of the document, as a sheet. */
  children: ReactNode
}

/** A sheet with the list of what its document holds above it; of an archive that list says all, and its own text is folded away. */
export function SheetOf({ document, inside, counts, here, isOpen, children }: Props) {
  const t = useTranslations('suggestions')
  if (inside.length === 0) return children
  const [page = ''] = here.split('?')
  const list = (
    <InsideList
      facts={document.facts}
      files={inside}
      counts={counts}
      hrefOf={(documentId) => addressOf(page, `doc=${documentId}`)}
    />
  )
  if (!isArchive(document.facts))
    return (
      <>
        {list}
        {children}
      </>
    )
  return (
    <>
      {list}
      <div className="mx-auto max-w-[47rem] min-[1380px]:max-w-[54rem]">
        <Disclosure name={t('inside_own_list')} isOpen={isOpen}>
          {children}
        </Disclosure>
      </div>
    </>
  )
}
