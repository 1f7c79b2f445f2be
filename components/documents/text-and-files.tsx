import { PaperOfFiles } from '@/components/documents/paper-context'
import { ReadPaper } from '@/components/documents/read-paper'
import { FilePicker, type PickedFile } from '@/components/documents/file-picker'
import { Area, Hidden } from '@/components/ui/form-fields'
import type { Proposals } from '@/lib/suggestions/propose'
import type { ProposalForm } from '@/lib/suggestions/propose-fields'

type Props = {
  base: string
  returnTo: string
  labels: { paper: string; text: string; textHint: string; files: string }
  typedText?: string
  files: PickedFile[]
  draftId?: string | null
  refused?: string | null
  /** Which form asks what its files say, for which case, and what they said when the page was made. */
  reading: { form: ProposalForm; caseId: string; initial: Proposals }
}

/** The two ways a document comes in: as its file, or pasted; beside a form of class `paper-form` the text is a sheet. */
export function TextAndFiles({ base, returnTo, labels, typedText, files, draftId, refused, reading }: Props) {
  return (
    <PaperOfFiles initial={reading.initial.paper}>
      {draftId ? <Hidden name="draft" value={draftId} /> : null}
      <FilePicker
        uploadTo={`${base}/files`}
        returnTo={returnTo}
        label={labels.files}
        files={files}
        refused={refused}
        reading={{
          from: `${base}/files/proposals?for=${reading.form}&case=${reading.caseId}`,
          initial: reading.initial,
          refresh: `${returnTo}${returnTo.includes('?') ? '&' : '?'}draft=${draftId ?? ''}`,
        }}
      />
      <div className="paper">
        <ReadPaper title={labels.paper}>
          <Area name="text" label={labels.text} hint={labels.textHint} rows={8} defaultValue={typedText} />
        </ReadPaper>
      </div>
    </PaperOfFiles>
  )
}
