'use client'

import { useEffect, useRef } from 'react'

/**
 * A PDF as it looks, drawn in a frame without an origin. This page fetches the bytes, because the frame may reach nothing,
 * and hands them in when the frame says that it is there.
 */
export function PdfFrame({ src, file, title }: { src: string; file: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const handIn = async () => {
      const response = await fetch(file, { signal: leaving.signal })
      if (!response.ok) return
      const bytes = await response.arrayBuffer()
      // The frame has no origin to name; only it hears what is said to its window.
      frame.current?.contentWindow?.postMessage(bytes, '*', [bytes])
    }
    const onMessage = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data !== 'ready') return
      handIn().catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
      })
    }
    window.addEventListener('message', onMessage)
    const { current } = frame
    // Set here, so that the frame cannot be ready before somebody listens.
    if (current) current.src = src
    return () => {
      leaving.abort()
      window.removeEventListener('message', onMessage)
    }
  }, [src, file])
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-scripts"
      referrerPolicy="no-referrer"
      className="mx-auto block h-[calc(100dvh-11rem)] w-full max-w-[60rem] border border-border bg-surface"
    />
  )
}
