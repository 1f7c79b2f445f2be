'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { usePathname } from 'next/navigation'
import { hrefOf, placeOf, places } from '@/components/layout/places'

/** The five places of a workspace; the current one is marked. */
export function NavLinks({ slug }: { slug: string }) {
  const t = useTranslations('shell')
  const current = placeOf(usePathname())
  return (
    <nav aria-label={t('main_navigation')} className="max-sm:hidden">
      <ul className="flex h-12 lg:gap-1">
        {places.map((place) => (
          <li key={place}>
            <Link
              href={hrefOf(slug, place)}
              prefetch={false}
              aria-current={current === place ? 'page' : undefined}
              className="bar-item flex h-full items-center border-b-2 border-transparent px-1.5 pt-0.5 font-medium text-muted no-underline hover:text-foreground aria-[current]:border-foreground aria-[current]:text-foreground lg:px-2.5"
            >
              {t(place)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
