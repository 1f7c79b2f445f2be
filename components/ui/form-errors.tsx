'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { fieldId } from '@/components/ui/field-state'
import { useRefusalText } from '@/components/ui/use-refusal-text'
import type { FormState } from '@/lib/web/form-state'

/**
 * What kept the form from being saved, at its top: read out, in focus once it appears, with links to the fields.
 * `labels` names the fields by their schema keys; faults of fields without a label are shown as sentences.
 */
export function FormErrors({ state, labels = {} }: { state: FormState; labels?: Record<string, string> }) {
  const t = useTranslations('ui')
  const textOf = useRefusalText()
  const box = useRef<HTMLDivElement>(null)
  const faults = Object.entries(state.fieldErrors).filter(([, errors]) => errors.length > 0)
  const shown = state.error !== null || faults.length > 0
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown, state])
  if (!shown) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="border-s-3 border-danger bg-danger-soft px-4 py-3 text-danger-soft-foreground">
      <p className="font-semibold">{state.error ? textOf(state.error) : t('not_saved', { count: faults.length })}</p>
      {faults.length > 0 && (
        <ul className="mt-1">
          {faults.map(([name, errors]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`} className="text-inherit underline underline-offset-3">
                {labels[name] ? t('field_fault', { field: labels[name], fault: errors.map(textOf).join(' ') }) : errors.map(textOf).join(' ')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
