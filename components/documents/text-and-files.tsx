import { FilePicker, type PickedFile } from '@/components/documents/file-picker'
import { Area, Hidden } from '@/components/ui/form-fields'

type Props = {
  base: string
  returnTo: string
  labels: { text: string; textHint: string; files: string }
  typedText?: string
  files: PickedFile[]
  draftId?: string | null
  refused?: string | null
}

/** The two ways a document comes in: pasted, or as its file. */
export function TextAndFiles({ base, returnTo, labels, typedText, files, draftId, refused }: Props) {
  return (
    <>
      {draftId ? <Hidden name="draft" value={draftId} /> : null}
      <Area name="text" label={labels.text} hint={labels.textHint} rows={8} defaultValue={typedText} />
      <FilePicker uploadTo={`${base}/files`} returnTo={returnTo} label={labels.files} files={files} refused={refused} />
    </>
  )
}
