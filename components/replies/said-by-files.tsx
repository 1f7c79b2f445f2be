'use client'

import { useFilesOfForm } from '@/components/documents/files-of-form'
import { ReadProposals } from '@/components/documents/read-proposals'

/** What the documents of a reply on the record say by now: put into fields that are empty, offered where it differs. */
export function SaidByFiles({ base, caseId, here }: { base: string; caseId: string; here: string }) {
  const { files } = useFilesOfForm()
  return (
    <ReadProposals
      from={`${base}/files/proposals?for=reply&case=${caseId}`}
      documentIds={files.map(({ id }) => id)}
      name={files.map(({ name }) => name).join(', ')}
      keepAt={`${base}/files`}
      importAt={`${base}/imports/mail`}
      refresh={here}
      areRecorded
    />
  )
}
