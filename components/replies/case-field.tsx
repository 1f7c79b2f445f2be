'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useState, useTransition } from 'react'
import { useFormStatus } from 'react-dom'
import { useFilesOfForm } from '@/components/documents/files-of-form'
import { untickOtherCases } from '@/components/replies/tick-answers'
import { Select, type Option } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = {
  cases: Option[]
  caseId: string
  /** Where a form goes that is to come back as it is, for browsers without JavaScript. */
  keepAt: string
}

/**
 * The case that a reply belongs to. Choosing one offers its letters, by the same address; what was typed stays. While the form is
 * being saved the address waits: where it changes then, the router drops what the save leads to. Nor is
 * the draft written there before the case is.
 */
export function CaseField({ cases, caseId, keepAt }: Props) {
  const t = useTranslations('answers')
  const router = useRouter()
  const { pending } = useFormStatus()
  const [chosen, setChosen] = useState<string | null>(null)
  const { letDraftWait } = useFilesOfForm()
  const [isOffering, startOffering] = useTransition()
  const offer = useEffectEvent((id: string) => {
    setChosen(null)
    const query = new URLSearchParams(window.location.search)
    query.set('case', id)
    startOffering(() => router.replace(`?${query.toString()}`, { scroll: false }))
  })
  useEffect(() => {
    if (chosen !== null && !pending) offer(chosen)
  }, [chosen, pending])
  useEffect(() => letDraftWait(isOffering), [isOffering, letDraftWait])
  return (
    <div
      className="flex flex-wrap items-start gap-3"
      onChange={({ target }) => {
        if (!(target instanceof HTMLSelectElement)) return
        if (target.form) untickOtherCases(target.form, target.value)
        setChosen(target.value)
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
