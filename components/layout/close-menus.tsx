'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'

const openMenus = () =>
  document.querySelectorAll<HTMLDetailsElement>('details[name="bar"][open], details[name="filter"][open]')

/** Menus are plain disclosures and open by themselves; this closes them: on Escape, on a click beside, after a link. */
export function CloseMenus() {
  const path = usePathname()
  const query = useSearchParams()
  useEffect(() => {
    for (const menu of openMenus()) menu.open = false
  }, [path, query])
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      for (const menu of openMenus()) if (!(target instanceof Node && menu.contains(target))) menu.open = false
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      for (const menu of openMenus()) {
        menu.open = false
        menu.querySelector('summary')?.focus()
      }
    }
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  return null
}
