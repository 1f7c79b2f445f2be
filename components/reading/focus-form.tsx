'use client'

import { useEffect, useRef } from 'react'

/** Takes the focus into the form around it when it opens: to the first field that waits for something, else to its first field. */
export function FocusForm() {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const fields = [
      ...(place.current
        ?.closest('form')
        ?.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), select, textarea') ?? []),
    ]
    const field = fields.find(({ required, value }) => required && value === '') ?? fields[0]
    field?.focus()
  }, [])
  return <span ref={place} hidden />
}
