import { ChevronDown, X } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Props = {
  name: string
  chosen?: ReactNode
  /** The address without this filter. */
  withoutHref: string
  children: ReactNode
}

const chosenTone = 'border-accent bg-accent-soft text-accent-soft-foreground'

/** A filter that opens: its name, what is chosen and a link that removes it, and the choices inside. Works without JavaScript. */
export function FilterMenu({ name, chosen, withoutHref, children }: Props) {
  const t = useTranslations('shell')
  return (
    <div className="flex sm:relative">
      <details className="group" name="filter">
        <summary className={`button button--outline ${chosen ? `rounded-e-none border-e-0 ${chosenTone}` : ''}`}>
          <span>
            {chosen
              ? t.rich('filter_chosen', { name, chosen: () => <strong className="font-semibold">{chosen}</strong> })
              : name}
          </span>
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
        </summary>
        <div className="absolute inset-x-0 z-20 mt-1 flex max-h-80 min-w-56 flex-col gap-2 overflow-y-auto bg-overlay p-3 shadow-overlay sm:end-auto sm:w-max sm:max-w-[calc(100vw-2rem)]">
          {children}
        </div>
      </details>
      {chosen ? (
        <Link
          href={withoutHref}
          prefetch={false}
          className={`button button--outline rounded-s-none border-s-0 px-2 ${chosenTone}`}
          aria-label={t('filter_remove', { name })}
        >
          <X size={16} strokeWidth={1.75} aria-hidden />
        </Link>
      ) : null}
    </div>
  )
}
