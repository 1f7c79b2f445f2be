import { FileField } from '@/components/documents/file-field'
import { KeepTyped } from '@/components/documents/keep-typed'
import { PasteArea } from '@/components/documents/paste-area'
import { ReadPaper } from '@/components/documents/read-paper'
import type { ProposalForm } from '@/lib/suggestions/propose-fields'

type Props = {
  base: string
  returnTo: string
  /** The account of whoever types here. */
  typedBy: string
  labels: { paper: string; text: string; textHint: string; files: string }
  typedText?: string
  draftId?: string | null
  refused?: string | null
  /** Which form asks what its files say, and for which case. */
  reading: { form: ProposalForm; caseId: string }
}

/**
 * The two ways a document comes in: as its file, or pasted; beside a form of class `paper-form` the text is a sheet. Stands
 * inside `FilesOfForm`.
 */
export function TextAndFiles({ base, returnTo, typedBy, labels, typedText, draftId, refused, reading }: Props) {
  return (
    <>
      <KeepTyped by={typedBy} />
      <FileField
        uploadTo={`${base}/files`}
        returnTo={returnTo}
        label={labels.files}
        refused={refused}
        reading={{
          importAt: `${base}/imports/mail`,
          from: `${base}/files/proposals?for=${reading.form}&case=${reading.caseId}`,
          refresh: `${returnTo}${returnTo.includes('?') ? '&' : '?'}draft=${draftId ?? ''}`,
        }}
      />
      <div className="paper">
        <ReadPaper title={labels.paper}>
          <PasteArea uploadTo={`${base}/files`} label={labels.text} hint={labels.textHint} typedText={typedText} />
        </ReadPaper>
      </div>
    </>
  )
}
