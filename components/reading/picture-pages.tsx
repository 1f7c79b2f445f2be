import { useTranslations } from 'next-intl'
import type { PageMark } from '@/components/reading/page-marks'

type Props = {
  base: string
  pictures: readonly { id: string; name: string }[]
  marks: readonly PageMark[]
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** From where a mark begins to the margin nearer to it, where its number covers no words: in shares of the width of the mark. */
const toMargin = ({ x, width }: PageMark) =>
  x < 0.5 ? `calc(${percent(-x / width)} + 2px)` : `calc(${percent((1 - x) / width)} - var(--number-step) - 2px)`

/** So many numbers towards the words. */
const inwards = ({ x }: PageMark, count: number) => (x < 0.5 ? count : -count)

/** The pages of a letter in pictures, one below the other, with what is marked on them. */
export function PicturePages({ base, pictures, marks }: Props) {
  const t = useTranslations('documents')
  return (
    <ol className="grid gap-3">
      {pictures.map(({ id, name }, i) => (
        <li key={id}>
          {pictures.length > 1 ? (
            <p className="type-small pb-1 text-muted [overflow-wrap:anywhere]" dir="auto">
              {t('page_number', { number: i + 1 })} · {name}
            </p>
          ) : null}
          <div className="page-marks">
            {/* Bytes of the record: nothing may scale or keep them on the way. */}
            <img
              src={`${base}/files/${id}/image`}
              alt={t('page_number', { number: i + 1 })}
              loading={i === 0 ? 'eager' : 'lazy'}
              decoding="async"
            />
            {marks.map((mark, place) =>
              mark.page === i + 1 ? (
                <span
                  key={place}
                  id={mark.number === null ? undefined : `p-${mark.passageId}`}
                  aria-hidden
                  className={`page-mark page-mark--${mark.kind}${mark.look ? ` page-mark--${mark.look}` : ''}${mark.isCurrent ? ' page-mark--current' : ''}`}
                  data-number={mark.number ?? undefined}
                  style={{
                    ...{
                      '--to-margin': toMargin(mark),
                      '--beside': inwards(mark, mark.beside),
                      '--beside-narrow': inwards(mark, mark.besideNarrow),
                    },
                    left: percent(mark.x),
                    top: percent(mark.y),
                    width: percent(mark.width),
                    height: percent(mark.height),
                  }}
                />
              ) : null,
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
