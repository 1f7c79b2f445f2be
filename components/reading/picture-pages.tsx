import { useTranslations } from 'next-intl'
import { drawnMark } from '@/components/reading/drawn-mark'
import type { PageMark } from '@/components/reading/page-marks'

type Props = {
  base: string
  pictures: readonly { id: string; name: string }[]
  marks: readonly PageMark[]
}

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
            {marks.map((mark, place) => {
              if (mark.page !== i + 1) return null
              const { className, style } = drawnMark(mark)
              return (
                <span
                  key={place}
                  id={mark.number === null ? undefined : `p-${mark.passageId}`}
                  aria-hidden
                  className={className}
                  data-number={mark.number ?? undefined}
                  style={style}
                />
              )
            })}
          </div>
        </li>
      ))}
    </ol>
  )
}
