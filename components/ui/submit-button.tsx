'use client'

import type { ReactNode } from 'react'
import { useIsSaving } from '@/components/ui/action-form'
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

/** The button that posts its form. While the post is under way it says so; the form takes no second one. */
export function SubmitButton({ children, variant = 'primary', hint, name, value, formAction, shortcut, form }: Props) {
  const isSaving = useIsSaving()
  return (
    <button
      type="submit"
      form={form}
      className={`button button--${variant}`}
      aria-disabled={isSaving || undefined}
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
