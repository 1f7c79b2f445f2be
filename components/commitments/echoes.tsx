import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import { DefinitionList } from '@/components/ui/definition-list'
import { Hidden, Select } from '@/components/ui/form-fields'
import { SectionHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import type { getCommitment } from '@/lib/commitments/queries'
import { dayOf } from '@/lib/dates'
import type { FormAction } from '@/lib/web/form-state'

type Commitment = NonNullable<Awaited<ReturnType<typeof getCommitment>>>
type Props = { base: string; commitment: Commitment; action: FormAction | null; isRelating: boolean }

/** What this commitment repeats or contradicts, what came after it, and everything else its institutions promised. */
export function Echoes({ base, commitment, action, isRelating }: Props) {
  const t = useTranslations('commitments')
  const link = (found: { id: string; title: string }) => (
    <Link key={found.id} href={`${base}/commitments/${found.id}`} prefetch={false} className="link-quiet me-3">
      {found.title}
    </Link>
  )
  const one = (found: { id: string; title: string } | null) => (found ? link(found) : null)
  const many = (found: { id: string; title: string }[]) => (found.length > 0 ? found.map(link) : null)
  const options = [
    { value: '', label: t('relate_none') },
    ...commitment.earlier.map(({ id, title, madeOn, case: { code } }) => ({
      value: id,
      label: t('relate_line', { code, title, day: dayOf(madeOn) }),
    })),
  ]
  return (
    <section id="said-again">
      <SectionHead title={t('said_again')} />
      <DefinitionList
        items={[
          { name: t('repeats'), value: one(commitment.repeats) },
          { name: t('contradicts'), value: one(commitment.contradicts) },
          { name: t('repeated_by'), value: many(commitment.repeatedBy) },
          { name: t('contradicted_by'), value: many(commitment.contradictedBy) },
        ]}
      />
      <p className="flex flex-wrap gap-x-5 pt-2">
        {commitment.institutions.map(({ institution }) => (
          <Link
            key={institution.id}
            href={`${base}/institutions/${institution.id}/commitments`}
            prefetch={false}
            className="link-quiet"
          >
            {t('same_institution', { name: institution.name })}
          </Link>
        ))}
      </p>
      {action && commitment.earlier.length > 0 ? (
        <details className="pt-2" open={isRelating}>
          <summary className="text-link underline">{t('relate')}</summary>
          <ActionForm action={action} className="flex max-w-2xl flex-col gap-3 py-3">
            <Hidden name="commitmentId" value={commitment.id} />
            <Hidden name="version" value={String(commitment.version)} />
            <Select
              name="repeatsId"
              label={t('repeats')}
              options={options}
              defaultValue={commitment.repeats?.id ?? ''}
            />
            <Select
              name="contradictsId"
              label={t('contradicts')}
              options={options}
              defaultValue={commitment.contradicts?.id ?? ''}
            />
            <div>
              <SubmitButton variant="outline">{t('relate_save')}</SubmitButton>
            </div>
          </ActionForm>
        </details>
      ) : null}
    </section>
  )
}
