import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageBody } from '@/components/layout/page-body'
import { ButtonLink } from '@/components/ui/button-link'
import { DayText } from '@/components/ui/day-text'
import { PageHead } from '@/components/ui/page-head'
import { TabLinks } from '@/components/ui/tab-links'
import { dayOf } from '@/lib/dates'
import type { CaseHead } from '@/lib/overview/case-head'

const caseTabs = [
  'overview',
  'timeline',
  'letters',
  'replies',
  'sources',
  'commitments',
  'files',
  'notes',
  'history',
] as const
export type CaseTab = (typeof caseTabs)[number]

type Props = { base: string; head: CaseHead; tab: CaseTab; mayWrite: boolean; children: ReactNode }

/** Title, question and sections of a case, above each of its pages. */
export function CaseShell({ base, head, tab, mayWrite, children }: Props) {
  const t = useTranslations('cases')
  const shell = useTranslations('shell')
  const here = `${base}/cases/${head.id}`
  const { letters, replies, sources, commitments, documents, notes } = head._count
  const counts: Partial<Record<CaseTab, number>> = { letters, replies, sources, commitments, files: documents, notes }
  const tabs = caseTabs.map((name, place) => ({
    href: name === 'overview' ? here : `${here}/${name}`,
    label: t(`tab_${name}`),
    count: counts[name],
    isCurrent: name === tab,
    shortcut: String(place + 1),
  }))
  return (
    <PageBody
      keys={[
        { keys: ['J', 'K'], does: shell('key_next') },
        { keys: ['1–9'], does: t('key_sections') },
        { keys: ['X'], does: t('key_export') },
        ...(mayWrite ? [{ keys: ['R'], does: shell('key_reply') }] : []),
      ]}
      keysEnd={head.code}
    >
      <PageHead
        title={head.title}
        lead={
          <>
            {head.question ? <p className="font-serif text-base">{head.question}</p> : null}
            <p className="type-small mt-1 text-muted">
              {t.rich('meta', { code: head.code, day: () => <DayText day={dayOf(head.openedOn)} form="long" /> })}
              {head.lead ? ` · ${t('led_by', { name: head.lead.name })}` : ''}
              {head.closedOn ? (
                <>
                  {' '}
                  ·{' '}
                  {t.rich('closed_on', {
                    day: () => <DayText day={dayOf(head.closedOn ?? head.openedOn)} form="long" />,
                  })}
                </>
              ) : null}
              {head.isRestricted ? (
                <>
                  {' · '}
                  <Lock size={14} strokeWidth={1.75} aria-hidden className="inline" /> {t('restricted')}
                </>
              ) : null}
              {head.tags.length > 0 ? ` · ${head.tags.join(', ')}` : ''}
            </p>
            {head.sampleNote ? <p className="type-small text-muted">{head.sampleNote}</p> : null}
          </>
        }
        deeds={
          <>
            {mayWrite ? <ButtonLink href={`${here}/edit`}>{t('edit')}</ButtonLink> : null}
            <ButtonLink href={`${here}/export`} hint="X" shortcut="x">
              {t('export')}
            </ButtonLink>
            {mayWrite ? (
              <ButtonLink href={`${base}/replies/new?case=${head.id}`} variant="primary" hint="R" shortcut="r">
                {t('record_reply')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <TabLinks label={t('tabs')} tabs={tabs} />
      {children}
    </PageBody>
  )
}
