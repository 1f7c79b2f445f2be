import { FileField, type FileFieldProps } from '@/components/documents/file-field'
import { FilesOfForm, noProposals, type PickedFile } from '@/components/documents/files-of-form'

type Props = Omit<FileFieldProps, 'reading'> & { files: PickedFile[] }

/** Files for a form that asks nothing of them: they are kept, and go where the form goes. */
export const FilePicker = ({ files, ...field }: Props) => (
  <FilesOfForm given={files} initial={noProposals}>
    <FileField {...field} />
  </FilesOfForm>
)
