'use client'

import { useEffect, type ReactNode } from 'react'
import { forgetOld, forgetOnSignOut, hearSignOut } from '@/components/ui/typed-store'

/** Around the form that signs out: nothing that was typed and not saved stays behind, here or in other tabs. */
export function ForgetTyped({ children }: { children: ReactNode }) {
  useEffect(() => {
    forgetOld()
    window.addEventListener('storage', hearSignOut)
    return () => window.removeEventListener('storage', hearSignOut)
  }, [])
  return <div onSubmit={forgetOnSignOut}>{children}</div>
}
