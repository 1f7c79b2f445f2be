import { useTranslations } from 'next-intl'
import { TabLinks } from '@/components/ui/tab-links'

type Section = 'workspace' | 'members' | 'deadlines' | 'tokens' | 'webhooks'

/** The pages of the settings. */
export function SettingsTabs({ base, current }: { base: string; current: Section }) {
  const t = useTranslations('workspaces.settings')
  return (
    <TabLinks
      label={t('sections')}
      tabs={[
        { href: `${base}/settings`, label: t('workspace'), isCurrent: current === 'workspace' },
        { href: `${base}/settings/members`, label: t('members'), isCurrent: current === 'members' },
        { href: `${base}/settings/deadlines`, label: t('deadlines'), isCurrent: current === 'deadlines' },
        { href: `${base}/settings/tokens`, label: t('tokens'), isCurrent: current === 'tokens' },
        { href: `${base}/settings/webhooks`, label: t('webhooks'), isCurrent: current === 'webhooks' },
      ]}
    />
  )
}
