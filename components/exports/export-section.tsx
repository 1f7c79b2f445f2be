import { useTranslations } from 'next-intl'
import { DayText } from '@/components/ui/day-text'
import { Tick } from '@/components/ui/form-fields'
import type { ExportItem } from '@/lib/exports/queries'
import type { ItemKind } from '@/lib/exports/schema'

/** A section of what can go in: each item with its own tick. */
export function ExportSection({ kind, items, isTicked }: { kind: ItemKind; items: ExportItem[]; isTicked: boolean }) {
  const t = useTranslations('exports')
  if (items.length === 0) return null
  return (
    <fieldset>
      <legend className="flex w-full items-baseline justify-between border-b border-border pb-1">
        <span className="type-group">{t(kind)}</span>
        <span className="type-small text-muted">{t('count', { count: items.length })}</span>
      </legend>
      <ul>
        {items.map((item) => (
          <li key={item.id} className="border-b border-separator py-1.5">
            <Tick
              name={`${kind}[]`}
              value={item.id}
              isTicked={isTicked}
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
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
