'use client'

import { CircleAlert } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { useFormState, useKeepsTyped, useRefusal } from '@/components/ui/action-form'

/** What every field has. */
export type FieldBase = {
  name: string
  label: ReactNode
  hint?: ReactNode
  defaultValue?: string
  required?: boolean
  /** Read from a file: a thick edge asks to be checked. */
  isRead?: boolean
}

type Wiring = {
  id: string
  value: string
  'aria-invalid'?: true
  'aria-describedby'?: string
  /** What came back with a refused form was typed: no file writes over it. */
  'data-typed'?: true
}

/** Value after a refused post, errors in words, and the ids that tie them together for screen readers. */
export function useField({ name, hint, defaultValue = '' }: FieldBase) {
  const state = useFormState()
  const keepsTyped = useKeepsTyped()
  const say = useRefusal()
  const id = useId()
  const errors = (state.fieldErrors[name.replace(/\[\]$/, '')] ?? []).map(say)
  const kept = state.values[name]
  const value = typeof kept === 'string' ? kept : defaultValue
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ')
  const wiring: Wiring = {
    id,
    value,
    ...(errors.length > 0 ? { 'aria-invalid': true } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
    ...(value !== defaultValue ? { 'data-typed': true } : {}),
  }
  // A field with another key is another field, and what was typed into the one before is gone.
  const key = keepsTyped && typeof kept !== 'string' ? 'as it came' : value
  return { wiring, errors, key }
}

/** A field with its label above, and its hint and what is wrong with it below. */
export function FieldFrame({
  id,
  label,
  hint,
  errors,
  required,
  children,
}: { id: string; errors: string[]; children: ReactNode } & Pick<FieldBase, 'label' | 'hint' | 'required'>) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="label">
        {label}
        {required ? <span aria-hidden> *</span> : null}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="type-small text-muted">
          {hint}
        </p>
      ) : null}
      {errors.length > 0 ? (
        <p id={`${id}-error`} className="type-small flex items-center gap-1.5 text-danger">
          <CircleAlert size={16} strokeWidth={1.75} aria-hidden />
          {errors.join(' ')}
        </p>
      ) : null}
    </div>
  )
}
