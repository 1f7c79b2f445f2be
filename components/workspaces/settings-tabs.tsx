import { useTranslations } from 'next-intl'
import { TabLinks } from '@/components/ui/tab-links'

/** The pages of the settings. */
export function SettingsTabs({ base, current }: { base: string; current: 'workspace' | 'members' | 'deadlines' }) {
  const t = useTranslations('workspaces.settings')
  return (
    <TabLinks
      label={t('sections')}
      tabs={[
        { href: `${base}/settings`, label: t('workspace'), isCurrent: current === 'workspace' },
        { href: `${base}/settings/members`, label: t('members'), isCurrent: current === 'members' },
        { href: `${base}/settings/deadlines`, label: t('deadlines'), isCurrent: current === 'deadlines' },
      ]}
    />
  )
}
