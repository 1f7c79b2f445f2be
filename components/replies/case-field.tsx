'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { untickOtherCases } from '@/components/replies/tick-answers'
import { Select, type Option } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = {
  cases: Option[]
  caseId: string
  /** Where a form goes that is to come back as it is, for browsers without JavaScript. */
  keepAt: string
}

/** The case that a reply belongs to. Choosing one offers its letters, by the same address; what was typed stays. */
export function CaseField({ cases, caseId, keepAt }: Props) {
  const t = useTranslations('answers')
  const router = useRouter()
  return (
    <div
      className="flex flex-wrap items-start gap-3"
      onChange={({ target }) => {
        if (!(target instanceof HTMLSelectElement)) return
        if (target.form) untickOtherCases(target.form, target.value)
        const query = new URLSearchParams(window.location.search)
        query.set('case', target.value)
        router.replace(`?${query.toString()}`, { scroll: false })
      }}
    >
      <div className="min-w-64 max-w-xl flex-1">
        <Select
          name="caseId"
          label={t('case')}
          hint={t('case_hint')}
          options={[{ value: '', label: t('choose_case') }, ...cases]}
          defaultValue={caseId}
        />
      </div>
      <noscript>
        <SubmitButton variant="outline" formAction={keepAt}>
          {t('show_letters')}
        </SubmitButton>
      </noscript>
    </div>
  )
}
