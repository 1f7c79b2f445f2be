import { useTranslations } from 'next-intl'
import type { Marked } from '@/components/reading/drawn-passages'
import { linkFootnotes, type NoteLink } from '@/components/reading/footnotes'
import { MarginNote } from '@/components/reading/margin-note'
import { MarkLinks } from '@/components/reading/mark-links'
import { PassageText } from '@/components/reading/passage-text'
import { SheetTable } from '@/components/reading/sheet-table'
import type { Range } from '@/lib/documents/anchor'
import type { BlockKind } from '@/lib/documents/lay-out-text'
import type { SplitBlock } from '@/lib/documents/split-blocks'

type Props = {
  text: string
  blocks: readonly SplitBlock[]
  /** The numbers of its notes, where they are known. */
  notes?: NoteLink[]
  language: string
  drawn?: Marked[]
  chosen?: Range | null
  currentId?: string | null
  /** Each block is the row of a table, its runs the cells. */
  isTable?: boolean
  /** Tells beside the text what is on the record, where the screen is wide enough. */
  hasMargin?: boolean
}

/** What a number in the margin takes with the gap below it, in rem. */
const numberHeight = 1.5

const looks: Record<BlockKind, string> = {
  letterhead: 'text-[0.9375em] leading-6 -mb-[0.6em]',
  heading: 'font-semibold text-[1.0625em] pt-3',
  paragraph: '',
  list_item: 'ps-5',
  salutation: 'pt-[0.6em]',
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
  blocks,
  notes = linkFootnotes(text, blocks),
  language,
  drawn = [],
  chosen = null,
  currentId = null,
  hasMargin = false,
  isTable = false,
}: Props) {
  const t = useTranslations('reading')
  const [body, furniture] = [
    blocks.filter(({ kind }) => kind !== 'furniture'),
    blocks.filter(({ kind }) => kind === 'furniture'),
  ]
  const show = (block: SplitBlock) => (
    <BlockLine
      key={block.runs[0]?.start}
      block={block}
      text={text}
      drawn={drawn}
      chosen={chosen}
      currentId={currentId}
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
      {isTable ? (
        <SheetTable text={text} rows={body} drawn={drawn} chosen={chosen} currentId={currentId} />
      ) : (
        <div className="flex flex-col gap-[0.8em]">{body.map(show)}</div>
      )}
      {furniture.length > 0 ? (
        <details className="mt-8 border-t border-separator pt-3 font-sans">
          <summary className="type-small inline-block py-1 text-muted underline" dir="auto">
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
  notes,
  hasMargin,
}: {
  notes: NoteLink[]
  block: SplitBlock
  currentId: string | null
  chosen: Range | null
  drawn: Marked[]
  hasMargin: boolean
} & Pick<Props, 'text'>) {
  const [first, last] = [block.runs[0], block.runs.at(-1)]
  if (!first || !last) return null
  const within = { start: first.start, end: last.end }
  const here = drawn.filter(({ ranges }) => ranges.some(({ start, end }) => start < within.end && end > within.start))
  const begin = here.filter(({ ranges }) => (ranges[0]?.start ?? 0) >= within.start)
  const Tag = block.kind === 'heading' ? 'h2' : 'p'
  return (
    <div
      // As high as the numbers beside it, which would else stand on those of the next paragraph.
      style={begin.length > 1 ? { minBlockSize: `${begin.length * numberHeight}rem` } : undefined}
      className={`relative ${hasMargin ? 'min-[1380px]:grid min-[1380px]:grid-cols-[minmax(0,1fr)_8rem] min-[1380px]:gap-5' : ''}`}
    >
      {begin.length > 0 ? (
        <span className="absolute end-full me-2.5 flex w-max flex-col gap-1 pt-1 max-sm:static max-sm:me-0 max-sm:flex-row">
          <MarkLinks marked={begin} />
        </span>
      ) : null}
      <Tag className={looks[block.kind]} dir="auto">
        <PassageText
          text={text}
          runs={block.runs}
          within={{ drawn: here, chosen, sentences: block.sentences, notes }}
          currentId={currentId}
        />
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
