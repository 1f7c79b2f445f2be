'use client'

import type { ReactNode } from 'react'
import { useFormState } from '@/components/ui/action-form'
import { Disclosure } from '@/components/ui/disclosure'

/** Inside an `ActionForm`: fields that are opened when they are wanted, and stand open when their post was refused. */
export function FormDisclosure({ name, isOpen, children }: { name: string; isOpen: boolean; children: ReactNode }) {
  const { error, fieldErrors } = useFormState()
  const isRefused = error !== null || Object.keys(fieldErrors).length > 0
  return (
    <Disclosure name={name} isOpen={isOpen || isRefused}>
      <div className="flex max-w-4xl flex-col gap-3">{children}</div>
    </Disclosure>
  )
}
