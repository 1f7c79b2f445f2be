import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Marked } from '@/components/reading/drawn-passages'
import { linkFootnotes, type NoteLink } from '@/components/reading/footnotes'
import { MarginNote } from '@/components/reading/margin-note'
import { piecesOf, type Piece } from '@/components/reading/pieces'
import type { Range } from '@/lib/documents/anchor'
import { layOutText, type Block, type BlockKind, type KnownZone } from '@/lib/documents/lay-out-text'
import { splitSentences } from '@/lib/documents/split-sentences'

type Props = {
  text: string
  language: string
  /** What the file told by its layout. */
  zones?: readonly KnownZone[]
  drawn?: Marked[]
  chosen?: Range | null
  currentId?: string | null
  /** Tells beside the text what is on the record, where the screen is wide enough. */
  hasMargin?: boolean
}

const looks: Record<BlockKind, string> = {
  heading: 'font-semibold text-[1.0625em] pt-2',
  paragraph: '',
  list_item: 'ps-5',
  salutation: '',
  closing: '',
  footnote: 'text-[0.875em] leading-6 border-t border-separator pt-2',
  furniture: 'type-small font-sans text-muted',
}

/**
 * A document as people like to read it: serif, a measure of 60 to 72 characters, passages underlined by kind, their
 * numbers in the margin. Each piece of text carries its offsets, so that a selection can be told exactly.
 */
export function Sheet({
  text,
  language,
  zones = [],
  drawn = [],
  chosen = null,
  currentId = null,
  hasMargin = false,
}: Props) {
  const t = useTranslations('reading')
  const blocks = layOutText(text, zones)
  const notes = linkFootnotes(text, blocks)
  const [body, furniture] = [
    blocks.filter(({ kind }) => kind !== 'furniture'),
    blocks.filter(({ kind }) => kind === 'furniture'),
  ]
  const show = (block: Block) => (
    <BlockLine
      key={block.runs[0]?.start}
      block={block}
      text={text}
      drawn={drawn}
      chosen={chosen}
      currentId={currentId}
      language={language}
      notes={notes}
      hasMargin={hasMargin}
    />
  )
  return (
    <article
      lang={language}
      dir="auto"
      className={`sheet relative mx-auto w-full max-w-[47rem] px-5 py-8 sm:px-[4.5rem] sm:py-12 ${hasMargin ? 'min-[1380px]:max-w-[54rem] min-[1380px]:pe-4' : ''}`}
      data-sheet
    >
      <div className="flex flex-col gap-[0.8em]">{body.map(show)}</div>
      {furniture.length > 0 ? (
        <details className="mt-8 border-t border-separator pt-3 font-sans">
          <summary className="type-small inline-block py-1 text-muted underline">
            {t('furniture', { count: furniture.length })}
          </summary>
          <div className="mt-2 flex flex-col gap-1">{furniture.map(show)}</div>
        </details>
      ) : null}
    </article>
  )
}

function BlockLine({
  block,
  text,
  drawn,
  chosen,
  currentId,
  language,
  notes,
  hasMargin,
}: {
  notes: NoteLink[]
  block: Block
  currentId: string | null
  chosen: Range | null
  drawn: Marked[]
  hasMargin: boolean
} & Pick<Props, 'text' | 'language'>) {
  const [first, last] = [block.runs[0], block.runs.at(-1)]
  if (!first || !last) return null
  const within = { start: first.start, end: last.end }
  const here = drawn.filter(({ ranges }) => ranges.some(({ start, end }) => start < within.end && end > within.start))
  const sentences = splitSentences(text, within, language)
  const begin = here.filter(({ ranges }) => (ranges[0]?.start ?? 0) >= within.start)
  const Tag = block.kind === 'heading' ? 'h2' : 'p'
  return (
    <div
      className={`relative ${hasMargin ? 'min-[1380px]:grid min-[1380px]:grid-cols-[minmax(0,1fr)_8rem] min-[1380px]:gap-5' : ''}`}
    >
      {begin.length > 0 ? (
        <span className="absolute end-full me-2.5 flex w-max flex-col gap-2 pt-1 max-sm:static max-sm:me-0 max-sm:flex-row">
          {begin.map(({ passageId, number, kind, look }) => (
            <a
              key={passageId}
              href={`#item-${passageId}`}
              className={`mark mark--${kind}${look ? ` mark--${look}` : ''}`}
            >
              {number}
            </a>
          ))}
        </span>
      ) : null}
      <Tag className={looks[block.kind]}>
        {block.runs.map((run, index) => (
          <span key={run.start}>
            {index > 0 ? ' ' : ''}
            {piecesOf(run, here, chosen, sentences, notes).map((piece) => (
              <PieceSpan
                key={piece.start}
                piece={piece}
                text={text}
                currentId={currentId}
                note={notes.find(({ start, end }) => start === piece.start && end === piece.end)}
              />
            ))}
          </span>
        ))}
      </Tag>
      {hasMargin ? (
        <div className="type-small hidden flex-col gap-2 pt-1 font-sans text-muted min-[1380px]:flex">
          {begin.map((mark) => (
            <MarginNote key={mark.passageId} {...mark} />
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** On the record: underlined and tinted; proposed: the line only; dismissed: as the text around it. */
const looksOf = ({ kind, look }: Marked) =>
  look === 'dismissed'
    ? 'scroll-mt-24'
    : `passage passage--${kind} scroll-mt-24${look === 'suggested' ? ' passage--suggested' : ''}`

function PieceSpan({
  piece,
  text,
  currentId,
  note,
}: {
  piece: Piece
  text: string
  currentId: string | null
  note: NoteLink | undefined
}) {
  const t = useTranslations('reading')
  const plain = (
    <span data-start={piece.start} data-end={piece.end} className={piece.isChosen ? 'passage--chosen' : undefined}>
      {text.slice(piece.start, piece.end)}
    </span>
  )
  const words = note ? (
    <a
      id={note.id}
      href={note.href}
      aria-label={t(note.isNote ? 'to_marker' : 'to_note', { number: note.number })}
      className={`link-quiet scroll-mt-24${note.isNote ? '' : ' align-super text-[0.75em]'}`}
    >
      {plain}
    </a>
  ) : (
    plain
  )
  return piece.drawn.reduceRight<ReactNode>(
    (inside, drawn) => (
      <span
        key={drawn.passageId}
        id={piece.opens.includes(drawn) ? `p-${drawn.passageId}` : undefined}
        className={looksOf(drawn)}
        data-current={drawn.passageId === currentId ? 'true' : undefined}
      >
        {inside}
      </span>
    ),
    words,
  )
}
