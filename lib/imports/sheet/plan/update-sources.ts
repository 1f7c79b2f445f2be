import { RefusedRow } from '@/lib/imports/sheet/mapping'
import { planDocument } from '@/lib/imports/sheet/plan/documents'
import { named, type Planner } from '@/lib/imports/sheet/plan/planner'
import type { AnyOwner } from '@/lib/imports/sheet/plan/refs'

/** What a cell names as the document: a reply, a source or a letter of the file. */
export function ownerNamed(planner: Planner, label: string): AnyOwner {
  const owner = named<AnyOwner>(planner, ['replies', 'sources', 'letters'], label)
  if (!owner) throw new RefusedRow('names_nothing', { column: 'document', value: label.slice(0, 60) })
  return owner
}

/** The document of an owner that an update rests on; where the file gives no text of it, one that says so. */
export function documentOf(planner: Planner, owner: AnyOwner): string {
  const [first] = owner.documents
  return (
    first?.id ??
    planDocument(
      planner,
      owner,
      'The document itself is not in the spreadsheet that this was taken from.',
      'source.txt',
      false,
    )
  )
}
