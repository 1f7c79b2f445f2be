'use client'

import { createContext, useContext, useState, type ReactNode } from 'react'
import { useDraftInAddress } from '@/components/documents/draft-in-address'
import { useFormState } from '@/components/ui/action-form'
import type { Proposals } from '@/lib/suggestions/propose'
import { goneFilesIn, keptFilesIn } from '@/lib/web/kept-files'

/** A file of a form, kept already. `pasted` is the text that it was made from here, to be given back if it is left out. */
export type PickedFile = { id: string; name: string; pasted?: string }

/** Which form files are put into, and the id that its draft has or will have. */
export type DraftOfForm = { form: string; id: string }

type FilesOfForm = {
  files: PickedFile[]
  /** Null where a form is not opened again with its files. */
  draft: DraftOfForm | null
  /** Another part of the form changes the address: the draft is written there afterwards, else the router drops that change. */
  letDraftWait: (isWaiting: boolean) => void
  add: (file: PickedFile) => void
  leaveOut: (file: PickedFile) => void
  /** What the files say; nothing where there is none. */
  proposals: Proposals
  tell: (proposals: Proposals) => void
  /** The letter that a person chose, where a file holds several. */
  chosenId: string | null
  choose: (documentId: string) => void
  /** A pasted text that was left out, for the field it came from; a new object each time, for the same text may be twice. */
  givenBack: { text: string } | null
}

/** What files say before anybody asked them. */
export const noProposals: Proposals = {
  state: 'none',
  readError: null,
  fields: {},
  letters: [],
  contained: [],
  filledFrom: null,
  paper: null,
}

const FilesContext = createContext<FilesOfForm>({
  files: [],
  draft: null,
  letDraftWait: () => undefined,
  add: () => undefined,
  leaveOut: () => undefined,
  proposals: noProposals,
  tell: () => undefined,
  chosenId: null,
  choose: () => undefined,
  givenBack: null,
})

/** The files of the form around, and what they say. */
export const useFilesOfForm = () => useContext(FilesContext)

type Props = { given: PickedFile[]; initial: Proposals; draft?: DraftOfForm; children: ReactNode }

/**
 * Ties the files of a form to the sheet, the fields and the letters beside them. `given` are the files that it came with,
 * `initial` is what they said when the page was made. Stands inside the form, which gives back the files of a refused post. With
 * `draft` the address of the page leads back to its files.
 */
export function FilesOfForm({ given, initial, draft = undefined, children }: Props) {
  const { values: givenBackValues } = useFormState()
  const posted = keptFilesIn(givenBackValues)
  const gone = goneFilesIn(givenBackValues)
  const [added, setAdded] = useState<PickedFile[]>([])
  const [leftOut, setLeftOut] = useState<string[]>([])
  // A file that went with a refused post was kept there, and one that a page came with may have been put in here.
  const all = [...new Map([...given, ...posted, ...added].map((file) => [file.id, file])).values()]
  const files = all.filter(({ id }) => !leftOut.includes(id) && !gone.includes(id))
  const [said, tell] = useState(initial)
  const [chosenId, choose] = useState(initial.filledFrom)
  const [givenBack, setGivenBack] = useState<FilesOfForm['givenBack']>(null)
  // Each making of the page names another draft until there is one: the form stays with the first, which a post without scripts brings back.
  const [held] = useState(() =>
    draft ? { ...draft, id: [givenBackValues.draft ?? draft.id].flat()[0] ?? draft.id } : null,
  )
  const letDraftWait = useDraftInAddress(held?.id, all.length > 0 ? files.length > 0 : null)
  const add = (file: PickedFile) => setAdded((before) => [...before, file])
  const leaveOut = (file: PickedFile) => {
    setLeftOut((before) => [...before, file.id])
    setGivenBack(file.pasted === undefined ? null : { text: file.pasted })
  }
  const proposals = files.length > 0 ? said : noProposals
  const value = { files, draft: held, letDraftWait, add, leaveOut, proposals, tell, chosenId, choose, givenBack }
  return <FilesContext value={value}>{children}</FilesContext>
}
