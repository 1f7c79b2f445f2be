'use client'

import { useEffect, useRef, useState } from 'react'

type Props = {
  accepted: number
  dismissed: number
  words: { accepted: string; dismissed: string; undone: string }
  /** How far it is now, in words. */
  tally: string
}

/** Says to those who do not see it what became of a decision: the focus goes on to the next one. */
export function SayDecided({ accepted, dismissed, words, tally }: Props) {
  const before = useRef({ accepted, dismissed })
  const [said, setSaid] = useState('')
  useEffect(() => {
    const { accepted: acceptedBefore, dismissed: dismissedBefore } = before.current
    before.current = { accepted, dismissed }
    if (accepted < acceptedBefore || dismissed < dismissedBefore) setSaid(`${words.undone} ${tally}`)
    else if (accepted > acceptedBefore) setSaid(`${words.accepted} ${tally}`)
    else if (dismissed > dismissedBefore) setSaid(`${words.dismissed} ${tally}`)
  }, [accepted, dismissed, tally, words.accepted, words.dismissed, words.undone])
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
