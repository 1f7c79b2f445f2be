'use client'

import { createContext, useContext, useState, type ReactNode } from 'react'
import { useFormState } from '@/components/ui/action-form'
import type { Proposals } from '@/lib/suggestions/propose'
import { keptFilesIn } from '@/lib/web/kept-files'

/** A file of a form, kept already. `pasted` is the text that it was made from here, to be given back if it is left out. */
export type PickedFile = { id: string; name: string; pasted?: string }

type FilesOfForm = {
  files: PickedFile[]
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

type Props = { given: PickedFile[]; initial: Proposals; children: ReactNode }

/**
 * Ties the files of a form to the sheet, the fields and the letters beside them. `given` are the files that it came with,
 * `initial` is what they said when the page was made. Stands inside the form, which gives back the files of a refused post.
 */
export function FilesOfForm({ given, initial, children }: Props) {
  const kept = keptFilesIn(useFormState().values).filter(({ id }) => given.every((file) => file.id !== id))
  const [files, setFiles] = useState<PickedFile[]>([...given, ...kept])
  const [said, tell] = useState(initial)
  const [chosenId, choose] = useState(initial.filledFrom)
  const [givenBack, setGivenBack] = useState<FilesOfForm['givenBack']>(null)
  const add = (file: PickedFile) => setFiles((before) => [...before, file])
  const leaveOut = (file: PickedFile) => {
    setFiles((before) => before.filter(({ id }) => id !== file.id))
    setGivenBack(file.pasted === undefined ? null : { text: file.pasted })
  }
  const proposals = files.length > 0 ? said : noProposals
  const value = { files, add, leaveOut, proposals, tell, chosenId, choose, givenBack }
  return <FilesContext value={value}>{children}</FilesContext>
}
