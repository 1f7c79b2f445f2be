import type { ReactNode } from 'react'

/** Text whose hits stand between two signs, each hit marked. */
export function HitText({ text, start, end }: { text: string; start: string; end: string }) {
  const [before = '', ...hits] = text.split(start)
  const marked = hits.flatMap((piece, index): ReactNode[] => {
    const [hit = '', after = ''] = piece.split(end)
    return [<mark key={index}>{hit}</mark>, after]
  })
  return (
    <>
      {before}
      {marked}
    </>
  )
}
