import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { lookOfMark, type NoteLink } from '@/components/reading/footnotes'
import { gap, type Range } from '@/lib/documents/anchor'

type Props = {
  text: string
  /** What is quoted, in one piece or in parts. */
  ranges: readonly Range[]
  notes: readonly NoteLink[]
  /** Whether the notes stand on this page: their numbers lead to them then. */
  haveNotes: boolean
}

/** Words of a document as they stand there, the numbers of its notes raised, so that "Poland2" is read as it was printed. */
export function QuotedWords({ text, ranges, notes, haveNotes }: Props) {
  const t = useTranslations('reading')
  const markOf = ({ start, end, number, href }: NoteLink) => {
    const words = text.slice(start, end)
    const look = lookOfMark(words)
    return haveNotes ? (
      <a href={href} aria-label={t('to_note', { number })} className={`note-mark link-quiet ${look}`}>
        {words}
      </a>
    ) : (
      <span className={look}>{words}</span>
    )
  }
  return ranges.map((range, part) => {
    const inside = notes
      .filter(({ isNote, start, end }) => !isNote && start >= range.start && end <= range.end)
      .sort((a, b) => a.start - b.start)
    return (
      <Fragment key={range.start}>
        {part > 0 ? gap : null}
        {inside.map((note, at) => (
          <Fragment key={note.start}>
            {text.slice(inside[at - 1]?.end ?? range.start, note.start)}
            {markOf(note)}
          </Fragment>
        ))}
        {text.slice(inside.at(-1)?.end ?? range.start, range.end)}
      </Fragment>
    )
  })
}
