import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Marked } from '@/components/reading/drawn-passages'
import type { NoteLink } from '@/components/reading/footnotes'
import { piecesOf, type Piece } from '@/components/reading/pieces'
import type { Range } from '@/lib/documents/anchor'

type Props = {
  text: string
  /** The lines of a paragraph; between two stands a blank. */
  runs: readonly Range[]
  within: { drawn: readonly Marked[]; chosen: Range | null; sentences: readonly Range[]; notes: readonly NoteLink[] }
  currentId: string | null
}

/** Digits that are raised and small by themselves. */
const raised = /^[⁰¹²³⁴-⁹]+$/

/** A piece, and whether a line of the file ended before it. */
type Part = Piece & { isBehindBreak: boolean }

/**
 * The words of a paragraph with their passages. A passage is one element over all lines that the file broke it into, so that its
 * underline and its ring go through; each piece of text carries its offsets.
 */
export function PassageText({ text, runs, within: { drawn, chosen, sentences, notes }, currentId }: Props) {
  const parts = runs.flatMap((run, index) =>
    piecesOf(run, drawn, chosen, sentences, notes).map((piece, at): Part => ({
      ...piece,
      isBehindBreak: index > 0 && at === 0,
    })),
  )
  const nest = (some: readonly Part[], depth: number): ReactNode[] =>
    groupsOf(some, depth).flatMap((group) => {
      const [first] = group
      if (!first) return []
      const passage = first.drawn[depth]
      const blank = first.isBehindBreak ? ' ' : ''
      const inside = group.map((part, at) => (at === 0 ? { ...part, isBehindBreak: false } : part))
      if (!passage) return [blank, ...inside.map((part) => leaf(part))]
      return [
        blank,
        <span
          key={`${passage.passageId}-${first.start}`}
          id={group.some(({ opens }) => opens.includes(passage)) ? `p-${passage.passageId}` : undefined}
          className={looksOf(passage)}
          data-current={passage.passageId === currentId ? 'true' : undefined}
        >
          {nest(inside, depth + 1)}
        </span>,
      ]
    })
  const leaf = (part: Part) => (
    <PieceText
      key={part.start}
      part={part}
      text={text}
      note={notes.find(({ start, end }) => start === part.start && end === part.end)}
    />
  )
  return <>{nest(parts, 0)}</>
}

/** Parts that follow each other in the same passage, at one depth of passages within passages. */
function groupsOf(parts: readonly Part[], depth: number): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    if (group && group[0]?.drawn[depth] === part.drawn[depth]) group.push(part)
    else groups.push([part])
  }
  return groups
}

/** On the record: underlined and tinted; proposed: the line only; dismissed: as the text around it. */
const looksOf = ({ kind, look }: Marked) =>
  look === 'dismissed'
    ? 'passage-place'
    : `passage passage-place passage--${kind}${look === 'suggested' ? ' passage--suggested' : ''}`

function PieceText({ part, text, note }: { part: Part; text: string; note: NoteLink | undefined }) {
  const t = useTranslations('reading')
  const isRaised = raised.test(text.slice(part.start, part.end).trim())
  const words = (
    <span data-start={part.start} data-end={part.end} className={part.isChosen ? 'passage--chosen' : undefined}>
      {text.slice(part.start, part.end)}
    </span>
  )
  return (
    <>
      {part.isBehindBreak ? ' ' : ''}
      {note ? (
        <a
          id={note.id}
          href={note.href}
          aria-label={t(note.isNote ? 'to_marker' : 'to_note', { number: note.number })}
          className={`note-mark link-quiet passage-place${note.isNote || isRaised ? '' : ' align-super text-[0.75em] leading-none'}`}
        >
          {words}
        </a>
      ) : (
        words
      )}
    </>
  )
}
