import { textAreaVariants } from '@heroui/styles'
import { classNames } from '@/components/ui/class-names'
import { Field, type FieldProps } from '@/components/ui/field'
import { typedValue } from '@/components/ui/field-state'

type TextAreaFieldProps = FieldProps & {
  defaultValue?: string
  rows?: number
  maxLength?: number
  lang?: string
  placeholder?: string
  /** Set in serif, for the text of letters and quotations. */
  asDocument?: boolean
}

/** Several lines of text; it grows with what is typed where the browser can do that. */
export function TextAreaField({ defaultValue, rows = 3, maxLength, lang, placeholder, asDocument, ...props }: TextAreaFieldProps) {
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          {...{ rows, maxLength, lang, placeholder }}
          dir="auto"
          className={classNames(textAreaVariants(), asDocument && 'textarea--document')}
          defaultValue={typedValue(props.state, props.name, defaultValue)}
        />
      )}
    </Field>
  )
}
