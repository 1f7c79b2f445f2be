import { inputVariants } from '@heroui/styles'
import type { ComponentProps } from 'react'
import { Field, type FieldProps } from '@/components/ui/field'
import { typedValue } from '@/components/ui/field-state'

type TextFieldProps = FieldProps &
  Pick<ComponentProps<'input'>, 'autoComplete' | 'dir' | 'lang' | 'list' | 'inputMode' | 'maxLength' | 'minLength' | 'placeholder' | 'pattern'> & {
    type?: 'text' | 'email' | 'password' | 'url' | 'search' | 'number' | 'tel'
    defaultValue?: string
  }

/** One line of text. Names and titles carry their own direction. */
export function TextField({ type = 'text', defaultValue, autoComplete = 'off', dir = 'auto', ...props }: TextFieldProps) {
  const { lang, list, inputMode, maxLength, minLength, placeholder, pattern } = props
  const native = { lang, list, inputMode, maxLength, minLength, placeholder, pattern, type, autoComplete, dir }
  return (
    <Field {...props}>
      {(control) => <input {...control} {...native} className={inputVariants()} defaultValue={typedValue(props.state, props.name, defaultValue)} />}
    </Field>
  )
}
