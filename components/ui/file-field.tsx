import { inputVariants } from '@heroui/styles'
import { Field, type FieldProps } from '@/components/ui/field'

/** A native choice of files. `accept` as in HTML: '.pdf,.eml'. */
export function FileField({ accept, multiple, ...props }: FieldProps & { accept?: string; multiple?: boolean }) {
  return (
    <Field {...props}>
      {(control) => <input {...control} type="file" accept={accept} multiple={multiple} className={inputVariants()} />}
    </Field>
  )
}
