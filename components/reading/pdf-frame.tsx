'use client'

import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { drawnMark } from '@/components/reading/drawn-mark'
import type { PageMark } from '@/components/reading/page-marks'

type Props = {
  src: string
  file: string
  title: string
  marks: readonly PageMark[]
  /** What is said when the bytes cannot be had, and when they cannot be drawn. */
  failed: ReactNode
  broken: ReactNode
}

/**
 * A PDF as it looks, drawn in a frame without an origin. This page fetches the bytes, because the frame may reach nothing,
 * and hands them in when the frame says that it is there; what is to be marked goes in after them, and anew when it changes.
 */
export function PdfFrame({ src, file, title, marks, failed, broken }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const isReady = useRef(false)
  /** Without scripts there is no frame: it would stay empty. */
  const [isLive, setIsLive] = useState(false)
  const [fault, setFault] = useState<'failed' | 'broken' | null>(null)
  useEffect(() => setIsLive(true), [])

  // The frame has no origin to name; only it hears what is said to its window.
  const say = (message: unknown, handOver: Transferable[] = []) =>
    frame.current?.contentWindow?.postMessage(message, '*', handOver)
  const sayMarks = useEffectEvent(() => say({ marks: marks.map(drawnMark) }))

  useEffect(() => {
    const { current } = frame
    if (!isLive || !current) return
    const leaving = new AbortController()
    const handIn = async () => {
      const response = await fetch(file, { signal: leaving.signal })
      if (!response.ok) return setFault('failed')
      const bytes = await response.arrayBuffer()
      current.contentWindow?.postMessage(bytes, '*', [bytes])
      isReady.current = true
      sayMarks()
    }
    const onMessage = ({ source, data }: MessageEvent) => {
      if (source !== current.contentWindow) return
      if (data === 'broken') setFault('broken')
      if (data !== 'ready') return
      handIn().catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') return
        // A line that breaks is a TypeError of fetch.
        if (!(error instanceof TypeError)) throw error
        setFault('failed')
      })
    }
    window.addEventListener('message', onMessage)
    // Set here, so that the frame cannot be ready before somebody listens.
    current.src = src
    return () => {
      isReady.current = false
      leaving.abort()
      window.removeEventListener('message', onMessage)
    }
  }, [src, file, isLive])

  useEffect(() => {
    if (isReady.current) sayMarks()
  }, [marks])

  if (fault) return <div role="alert">{fault === 'broken' ? broken : failed}</div>
  if (!isLive) return null
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-scripts"
      referrerPolicy="no-referrer"
      className="block h-[calc(100dvh-11rem)] w-full border border-border bg-surface"
    />
  )
}
