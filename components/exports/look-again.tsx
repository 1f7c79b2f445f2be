'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const pause = 1500

/** Reads the page again every other second while something is being made. Without JavaScript there is a link. */
export function LookAgain() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), pause)
    return () => clearInterval(timer)
  }, [router])
  return null
}
