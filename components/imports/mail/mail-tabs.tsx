import { useTranslations } from 'next-intl'
import { TabLinks } from '@/components/ui/tab-links'

/** The two places of mail that comes in. */
export function MailTabs({ base, current, waiting }: { base: string; current: 'start' | 'queue'; waiting: number }) {
  const t = useTranslations('mail')
  return (
    <TabLinks
      label={t('tabs')}
      tabs={[
        { href: `${base}/imports/mail`, label: t('tab_start'), isCurrent: current === 'start' },
        { href: `${base}/imports/mail/queue`, label: t('tab_queue'), count: waiting, isCurrent: current === 'queue' },
      ]}
    />
  )
}
