import { Folder, Handshake, Inbox, Plus, Search } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { AddLinks } from '@/components/layout/top-bar'

const place = 'flex flex-1 flex-col items-center justify-center gap-0.5 py-1.5 type-small text-foreground no-underline'

/** On a phone: the places one thumb away. */
export function BottomBar({ slug }: { slug: string }) {
  const t = useTranslations('shell')
  const base = `/${slug}`
  const places = [
    { href: base, label: t('desk'), Icon: Inbox },
    { href: `${base}/cases`, label: t('cases'), Icon: Folder },
    { href: `${base}/commitments`, label: t('commitments'), Icon: Handshake },
    { href: `${base}/search`, label: t('search'), Icon: Search },
  ]
  return (
    <nav aria-label={t('product')} className="fixed inset-x-0 bottom-0 z-30 flex border-t border-border bg-surface sm:hidden">
      {places.map(({ href, label, Icon }) => (
        <Link key={href} href={href} prefetch={false} className={place}>
          <Icon size={20} strokeWidth={1.75} aria-hidden />
          {label}
        </Link>
      ))}
      <details className="relative flex flex-1" name="bar">
        <summary className={`${place} w-full`}>
          <Plus size={20} strokeWidth={1.75} aria-hidden />
          {t('add')}
        </summary>
        <div className="absolute bottom-full end-0 flex w-max min-w-56 flex-col bg-overlay p-1.5 shadow-overlay">
          <AddLinks base={base} className="block px-3 py-2.5 text-foreground no-underline" />
        </div>
      </details>
    </nav>
  )
}
