import { ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ExhibitNumber } from '@/components/exports/exhibit-numbers'
import { itemDetail } from '@/components/exports/item-detail'
import { SectionTick } from '@/components/exports/section-tick'
import { DayText } from '@/components/ui/day-text'
import { Tick } from '@/components/ui/form-fields'
import type { ExportItem } from '@/lib/exports/get-export-builder'
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
  const words = useTranslations('exports-print')
  if (items.length === 0) return null
  return (
    <fieldset data-ticks className="relative grid grid-cols-[1.5rem_minmax(0,1fr)] pt-1">
      <legend className="sr-only">{t(kind)}</legend>
      <SectionTick label={t('all_of', { kind: t(kind) })} all={items.length} />
      <details open className="group">
        <summary className="flex h-10 items-center gap-2 border-b border-border pe-20 pointer-coarse:h-11">
          <span className="type-group">{t(kind)}</span>
          <span className="flex-none text-muted group-open:rotate-90" data-mirrors>
            <ChevronRight size={16} strokeWidth={1.75} aria-hidden />
          </span>
        </summary>
        <ul>
          {items.map((item) => (
            <li
              key={item.id}
              data-roving-item
              className="flex items-start gap-x-4 border-b border-separator py-1.5 has-[[name='redacted[]']:checked]:text-muted"
            >
              <div className="min-w-0 flex-1">
                <Tick
                  name={`${kind}[]`}
                  value={item.id}
                  isTicked={ticked ? ticked.has(item.id) : goesIn(kind)}
                  marks={{ 'data-item': '', 'data-deed': '' }}
                  label={
                    <span className="flex flex-wrap gap-x-4">
                      {item.on ? (
                        <span className="w-24 text-muted">
                          <DayText day={item.on} form="short" />
                        </span>
                      ) : null}
                      <span className="min-w-0 flex-1 basis-48">
                        <span dir="auto">{item.title}</span>
                        <span className="text-muted"> {itemDetail(words, kind, item.detail)}</span>
                      </span>
                    </span>
                  }
                />
              </div>
              <ExhibitNumber id={item.id} />
              <div className="type-small text-muted">
                <Tick
                  name="redacted[]"
                  value={item.id}
                  isTicked={redacted.has(item.id)}
                  marks={{ 'data-line-key': 'b' }}
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
      </details>
    </fieldset>
  )
}
