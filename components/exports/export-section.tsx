import { useTranslations } from 'next-intl'
import { DayText } from '@/components/ui/day-text'
import { Tick } from '@/components/ui/form-fields'
import type { ExportItem } from '@/lib/exports/queries'
import type { ItemKind } from '@/lib/exports/schema'

type Props = {
  kind: ItemKind
  items: ExportItem[]
  /** Ids that are ticked; null ticks what usually goes in. */
  ticked: ReadonlySet<string> | null
  redacted: ReadonlySet<string>
}

/** What we plan is ours: it goes in only when somebody ticks it. */
const goesIn = (kind: ItemKind) => kind !== 'followUps'

/** A section of what can go in: each item with its own tick, and one to take out all that stands in it. */
export function ExportSection({ kind, items, ticked, redacted }: Props) {
  const t = useTranslations('exports')
  if (items.length === 0) return null
  return (
    <fieldset data-ticks>
      <legend className="flex w-full items-baseline justify-between border-b border-border pb-1 pt-3">
        <span className="type-group">{t(kind)}</span>
        <span className="type-small text-muted">{t('count', { count: items.length })}</span>
      </legend>
      <ul>
        {items.map((item) => (
          <li key={item.id} className="flex flex-wrap items-start gap-x-4 border-b border-separator py-1.5">
            <div className="min-w-0 flex-1">
              <Tick
                name={`${kind}[]`}
                value={item.id}
                isTicked={ticked ? ticked.has(item.id) : goesIn(kind)}
                label={
                  <span className="flex flex-wrap gap-x-4">
                    {item.on ? (
                      <span className="w-24 text-muted">
                        <DayText day={item.on} form="short" />
                      </span>
                    ) : null}
                    <span dir="auto">{item.title}</span>
                  </span>
                }
              />
            </div>
            <div className="type-small text-muted">
              <Tick
                name="redacted[]"
                value={item.id}
                isTicked={redacted.has(item.id)}
                label={
                  <>
                    {t('redact_item')}
                    <span className="sr-only"> {item.title}</span>
                  </>
                }
              />
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
