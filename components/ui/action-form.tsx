'use client'

import { useTranslations } from 'next-intl'
import { createContext, useActionState, useContext, useEffect, useRef, type ReactNode } from 'react'
import type { Refusal } from '@/lib/errors'
import { emptyForm, type FormState } from '@/lib/web/form-state'

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

const StateContext = createContext<FormState>(emptyForm)

/** What the form's action gave back: typed values and refusals by field. */
export const useFormState = () => useContext(StateContext)

/** Says a refusal in the reader's words. */
export function useRefusal(): (refusal: Refusal) => string {
  const t = useTranslations('errors')
  return ({ key, values }) => t(key as Parameters<typeof t>[0], values as never)
}

function FormError() {
  const { error, fieldErrors } = useFormState()
  const say = useRefusal()
  const t = useTranslations('shell')
  const box = useRef<HTMLDivElement>(null)
  const hasFieldErrors = Object.keys(fieldErrors).length > 0
  useEffect(() => {
    if (error || hasFieldErrors) box.current?.focus()
  }, [error, hasFieldErrors])
  if (!error && !hasFieldErrors) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-sm border border-danger bg-surface px-4 py-3 text-danger"
    >
      {error ? say(error) : t('check_fields')}
    </div>
  )
}

/**
 * A form around a server action. Without JavaScript it posts like any form; with it, the page stays. When the action
 * refuses, fields inside show what was typed and what is wrong.
 */
export function ActionForm({
  action,
  className,
  id,
  isMain,
  children,
}: {
  action: FormAction
  className?: string
  /** For controls that stand elsewhere on the page and belong to this form. */
  id?: string
  /** The form that Ctrl and Enter save, wherever the focus is. */
  isMain?: boolean
  children: ReactNode
}) {
  const [state, post] = useActionState(action, emptyForm)
  return (
    <form id={id} action={post} className={className} noValidate data-main-form={isMain || undefined}>
      <StateContext value={state}>
        <FormError />
        {children}
      </StateContext>
    </form>
  )
}
