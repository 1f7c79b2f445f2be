'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Kbd } from '@/components/ui/kbd'

type Props = {
  children: ReactNode
  variant?: 'primary' | 'outline' | 'ghost' | 'danger'
  hint?: string
  name?: string
  value?: string
  /** Posts the form elsewhere, with its files: works without JavaScript. */
  formAction?: string
  shortcut?: string
  /** The form it posts, by id, where it stands outside of it. */
  form?: string
}

/** The button that posts its form. While the post is under way it says so and takes no second click. */
export function SubmitButton({ children, variant = 'primary', hint, name, value, formAction, shortcut, form }: Props) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      form={form}
      className={`button button--${variant}`}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
      name={name}
      value={value}
      data-key={shortcut}
      {...(formAction
        ? { formAction, formEncType: 'multipart/form-data', formMethod: 'post', formNoValidate: true }
        : {})}
    >
      {children}
      {hint ? <Kbd>{hint}</Kbd> : null}
    </button>
  )
}
