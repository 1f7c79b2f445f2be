'use client'

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/** Where the bar of a phone takes the name of a page. */
export const barNameId = 'bar-name'

/** What a page says of itself in the bar of a phone, in place of its kind alone. Without scripts the bar says the kind. */
export function BarName({ children }: { children: string }) {
  const [place, setPlace] = useState<Element | null>(null)
  useEffect(() => setPlace(document.getElementById(barNameId)), [])
  return place && createPortal(children, place)
}
