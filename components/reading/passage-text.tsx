import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Marked } from '@/components/reading/drawn-passages'
import { lookOfMark, type NoteLink } from '@/components/reading/footnotes'
import { piecesOf, type Piece } from '@/components/reading/pieces'
import type { Range } from '@/lib/documents/anchor'
import { countCells } from '@/lib/documents/cut-rows'

type Props = {
  text: string
  /** The lines of a paragraph; between two stands a blank, between two rows of a table the end of a line. */
  runs: readonly Range[]
  within: { drawn: readonly Marked[]; chosen: Range | null; sentences: readonly Range[]; notes: readonly NoteLink[] }
  currentId: string | null
}

/** A piece, and what of the file ended before it: a line of its paragraph, or a row of a table. */
type Part = Piece & { behind: 'line' | 'row' | null }

const cellsIn = (text: string, { start, end }: Range) => countCells(text.slice(start, end))

/** Two lines with as many cells, as a table of a PDF has them. */
const areRows = (text: string, one: Range | undefined, other: Range) =>
  one !== undefined && cellsIn(text, one) > 1 && cellsIn(text, one) === cellsIn(text, other)

const breakOf = ({ behind, start }: Part) => (behind === 'row' ? <br key={`row-${start}`} /> : behind ? ' ' : '')

/**
 * The words of a paragraph with their passages. A passage is one element over all lines that the file broke it into, so that its
 * underline and its ring go through; each piece of text carries its offsets.
 */
export function PassageText({ text, runs, within: { drawn, chosen, sentences, notes }, currentId }: Props) {
  const parts = runs.flatMap((run, index) =>
    piecesOf(run, drawn, chosen, sentences, notes).map((piece, at): Part => ({
      ...piece,
      behind: index === 0 || at > 0 ? null : areRows(text, runs[index - 1], run) ? 'row' : 'line',
    })),
  )
  const nest = (some: readonly Part[], depth: number): ReactNode[] =>
    groupsOf(some, depth).flatMap((group) => {
      const [first] = group
      if (!first) return []
      const passage = first.drawn[depth]
      const blank = breakOf(first)
      const inside = group.map((part, at) => (at === 0 ? { ...part, behind: null } : part))
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
  const words = (
    <span data-start={part.start} data-end={part.end} className={part.isChosen ? 'passage--chosen' : undefined}>
      {text.slice(part.start, part.end)}
    </span>
  )
  return (
    <>
      {breakOf(part)}
      {note ? (
        <a
          id={note.id}
          href={note.href}
          aria-label={t(note.isNote ? 'to_marker' : 'to_note', { number: note.number })}
          className={`note-mark link-quiet passage-place ${note.isNote ? '' : lookOfMark(text.slice(part.start, part.end))}`}
        >
          {words}
        </a>
      ) : (
        words
      )}
    </>
  )
}
