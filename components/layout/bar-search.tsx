import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Kbd } from '@/components/ui/kbd'

/** The search field of the bar: a plain form that leads to the search page. */
export function BarSearch({ base }: { base: string }) {
  const t = useTranslations('shell')
  return (
    <form role="search" action={`${base}/search`} className="relative w-[18.75rem] min-w-0 shrink max-lg:hidden">
      <span className="pointer-events-none absolute inset-y-0 start-2.5 flex items-center text-muted">
        <Search size={16} strokeWidth={1.75} aria-hidden />
      </span>
      <input
        type="search"
        name="q"
        aria-label={t('search_label')}
        placeholder={t('search_label')}
        className="input type-small !ps-8 !pe-8 placeholder:text-ellipsis"
        data-key="/"
        dir="auto"
      />
      <span className="pointer-events-none absolute inset-y-0 end-1.5 flex items-center">
        <Kbd>/</Kbd>
      </span>
    </form>
  )
}
