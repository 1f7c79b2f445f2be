import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Kbd } from '@/components/ui/kbd'

/** Everything that can be added, as links; the keys L and R go the same way. */
export function AddLinks({ base }: { base: string }) {
  const t = useTranslations('shell')
  const links = [
    { href: `${base}/letters/new`, label: t('add_letter'), shortcut: 'l' },
    { href: `${base}/replies/new`, label: t('add_reply'), shortcut: 'r' },
    { href: `${base}/sources/new`, label: t('add_source') },
    { href: `${base}/follow-ups/new`, label: t('add_follow_up') },
    { href: `${base}/cases/new`, label: t('add_case') },
    { href: `${base}/imports`, label: t('add_import') },
    { href: `${base}/imports/mail`, label: t('add_mail') },
  ]
  return links.map(({ href, label, shortcut }) => (
    <Link key={href} href={href} className="menu-item justify-between" data-key={shortcut} prefetch={false}>
      {label}
      {shortcut ? <Kbd>{shortcut.toUpperCase()}</Kbd> : null}
    </Link>
  ))
}
