'use client'

import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { usePathname } from 'next/navigation'
import { barNameId } from '@/components/layout/bar-name'
import { barPlace } from '@/components/layout/bar-place'

/** On a phone the bar names the page, as it names itself (`BarName`) or by its kind, and leads to the one above it. */
export function BarTitle() {
  const t = useTranslations('shell')
  const { title, up } = barPlace(usePathname())
  return (
    <p className="flex min-w-0 items-center gap-2 font-semibold sm:hidden">
      {up ? (
        <Link
          href={up}
          prefetch={false}
          aria-label={t('back')}
          className="-ms-3 flex size-11 flex-none items-center justify-center text-foreground"
        >
          <ChevronLeft size={20} strokeWidth={1.75} aria-hidden data-mirrors />
        </Link>
      ) : null}
      <span id={barNameId} className="peer min-w-0 truncate empty:hidden" dir="auto" />
      <span className="min-w-0 peer-[:not(:empty)]:hidden">{t(title as 'desk')}</span>
    </p>
  )
}
