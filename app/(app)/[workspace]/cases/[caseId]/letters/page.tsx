import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CaseShell } from '@/components/cases/case-shell'
import { OwingLetters } from '@/components/cases/owing-letters'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { mayKeepCase } from '@/lib/cases/policy'
import { todayIn } from '@/lib/dates'
import { getCaseLetters } from '@/lib/overview/queries'
import { asId } from '@/lib/web/read-query'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string; caseId: string }> }

export default async function CaseLettersPage({ params }: Props) {
  const { workspace, caseId } = await params
  const actor = await requireActor(workspace)
  const id = asId(caseId)
  const found = id && (await getCaseLetters(actor, id))
  if (!found) notFound()
  const t = await getTranslations('cases')
  const base = `/${actor.workspaceSlug}`
  const log = (
    <ButtonLink href={`${base}/letters/new?case=${found.head.id}`} variant="primary">
      {t('log_letter')}
    </ButtonLink>
  )
  return (
    <CaseShell base={base} head={found.head} tab="letters" mayWrite={mayKeepCase(actor)}>
      {found.below.length === 0 ? (
        <EmptyState title={t('no_letters_title')} deeds={log}>
          {t('no_letters')}
        </EmptyState>
      ) : (
        <>
          <div className="pt-4">{log}</div>
          <OwingLetters base={base} letters={found.below} today={todayIn(actor.timeZone)} />
        </>
      )}
    </CaseShell>
  )
}
