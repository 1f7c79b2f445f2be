import type { PageMark } from '@/components/reading/page-marks'

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** From where a mark begins to the margin nearer to it, where its number covers no words: in shares of the width of the mark. */
const toMargin = ({ x, width }: PageMark) =>
  x < 0.5 ? `calc(${percent(-x / width)} + 2px)` : `calc(${percent((1 - x) / width)} - var(--number-step) - 2px)`

/** So many numbers towards the words. */
const inwards = ({ x }: PageMark, count: number) => String(x < 0.5 ? count : -count)

/**
 * How a mark is drawn over its page, for pictures and for a PDF in its frame alike (lib/web/pdf-viewer.ts): its classes, and the
 * declarations of CSS that place it and its number (app/page-marks.css).
 */
export function drawnMark(mark: PageMark) {
  const { page, number, kind, look, isCurrent } = mark
  return {
    page,
    number,
    isCurrent,
    className: `page-mark page-mark--${kind}${look ? ` page-mark--${look}` : ''}${isCurrent ? ' page-mark--current' : ''}`,
    style: {
      left: percent(mark.x),
      top: percent(mark.y),
      width: percent(mark.width),
      height: percent(mark.height),
      '--to-margin': toMargin(mark),
      '--beside': inwards(mark, mark.beside),
      '--beside-narrow': inwards(mark, mark.besideNarrow),
    },
  }
}
