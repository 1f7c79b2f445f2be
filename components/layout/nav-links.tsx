'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'

const places = ['desk', 'cases', 'letters', 'commitments', 'institutions'] as const

export const hrefOf = (slug: string, place: string) => (place === 'desk' ? `/${slug}` : `/${slug}/${place}`)

/** The five places of a workspace; the current one is marked. Replies and sources are read under Letters. */
export function NavLinks({ slug }: { slug: string }) {
  const t = useTranslations('shell')
  const path = usePathname()
  const place = path.split('/')[2] ?? ''
  const current = place === 'replies' || place === 'sources' ? 'letters' : place
  return (
    <nav aria-label={t('main_navigation')} className="max-sm:hidden">
      <ul className="flex h-12 gap-1">
        {places.map((name) => (
          <li key={name}>
            <Link
              href={hrefOf(slug, name)}
              prefetch={false}
              aria-current={(name === 'desk' ? current === '' : current === name) ? 'page' : undefined}
              className="flex h-full items-center border-b-2 border-transparent px-2.5 font-medium text-muted no-underline hover:text-foreground aria-[current]:border-foreground aria-[current]:text-foreground"
            >
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
