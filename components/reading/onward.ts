import { addressOf } from '@/components/reading/address'
import { titleOf, type Titled } from '@/components/reading/title-of'
import type { Open } from '@/lib/suggestions/open-documents'

/** Another document of the record in which suggestions wait, with the way to one of them. */
type Other = { id: string; name: string; count: number; href: string }

/** Where the work goes on when a document is worked through: the others with open suggestions, the next one first. */
export type Onward = {
  others: Other[]
  /** The last suggestion of the document before this one. */
  back: string | null
  /** Of each document how many wait, the shown one among them. */
  counts: Open['counts']
}

/** For those who decide nothing, and where nothing else is. */
export const nowhere: Onward = { others: [], back: null, counts: new Map() }

/** `page` is the page of the record, without what its address chooses. */
export function onwardFrom(open: Open, documents: readonly ({ id: string } & Titled)[], page: string): Onward {
  const hrefOf = (id: string, suggestionId: string) => addressOf(page, `doc=${id}&s=${suggestionId}`)
  const others = open.others.flatMap(({ id, count, firstId }) => {
    const found = documents.find((one) => one.id === id)
    return found ? [{ id, count, name: titleOf(found), href: hrefOf(id, firstId) }] : []
  })
  return { others, counts: open.counts, back: open.before && hrefOf(open.before.id, open.before.lastId) }
}
