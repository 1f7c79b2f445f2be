import { inputVariants } from '@heroui/styles'
import { Field, type FieldProps } from '@/components/ui/field'
import { typedValue } from '@/components/ui/field-state'

/** A calendar day, 'YYYY-MM-DD', as the browser's own date field. `min` and `max` are days too. */
export function DateField({ defaultValue, min, max, ...props }: FieldProps & { defaultValue?: string | null; min?: string; max?: string }) {
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          type="date"
          min={min}
          max={max}
          className={inputVariants()}
          defaultValue={typedValue(props.state, props.name, defaultValue ?? undefined)}
        />
      )}
    </Field>
  )
}
