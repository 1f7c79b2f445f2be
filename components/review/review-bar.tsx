import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { longestReview } from '@/lib/review/schema'

type Props = { scope: string; at: number; total: number; saved: number; leaveTo: string }

/** Marks more than these say nothing that the numbers do not. */
const mostMarks = 24

/** Where the walk stands: which list, how far, and the way out. */
export function ReviewBar({ scope, at, total, saved, leaveTo }: Props) {
  const t = useTranslations('review')
  const isCut = total > longestReview
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-border bg-surface px-4 py-1.5 sm:px-8">
      {/* On a phone the bar above says it. */}
      <h1 className="font-semibold max-sm:sr-only">{t('title')}</h1>
      <p className="type-small text-muted">{scope}</p>
      <p className="ms-auto font-semibold">
        {isCut ? t('place_more', { at, total: longestReview }) : t('place', { at, total })}
      </p>
      {total <= mostMarks ? (
        <span className="flex gap-1 max-sm:order-last max-sm:basis-full max-sm:pb-1" aria-hidden>
          {Array.from({ length: total }, (_, index) => (
            <span
              key={index}
              className={`h-1.5 w-4 border max-sm:min-w-0 max-sm:flex-1 border-foreground ${index + 1 === at ? 'border-accent bg-accent outline outline-1 outline-offset-1 outline-accent' : index < saved ? 'bg-foreground' : ''}`}
            />
          ))}
        </span>
      ) : null}
      <ButtonLink href={leaveTo} variant="ghost" hint="Esc" shortcut="Escape">
        {t('leave')}
      </ButtonLink>
    </div>
  )
}
