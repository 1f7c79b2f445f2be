'use client'

import { Folder, Handshake, Inbox, Plus, Search } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { usePathname } from 'next/navigation'
import { AddLinks } from '@/components/layout/add-links'
import { hrefOf, placeOf } from '@/components/layout/places'

const places = [
  { name: 'desk', Shape: Inbox },
  { name: 'cases', Shape: Folder },
  { name: 'commitments', Shape: Handshake },
  { name: 'search', Shape: Search },
] as const

/** On a phone: the places one thumb away. */
export function BottomBar({ slug }: { slug: string }) {
  const t = useTranslations('shell')
  const current = placeOf(usePathname())
  return (
    <nav aria-label={t('product')} className="bottom-bar">
      {places.map(({ name, Shape }) => (
        <Link
          key={name}
          href={hrefOf(slug, name)}
          prefetch={false}
          className="bottom-bar__place"
          aria-current={current === name ? 'page' : undefined}
        >
          <Shape size={20} strokeWidth={1.75} aria-hidden />
          {t(name)}
        </Link>
      ))}
      <details className="relative" name="bar">
        <summary className="bottom-bar__place">
          <Plus size={20} strokeWidth={1.75} aria-hidden />
          {t('add')}
        </summary>
        <div className="menu-panel menu-panel--up">
          <AddLinks base={`/${slug}`} />
        </div>
      </details>
    </nav>
  )
}
