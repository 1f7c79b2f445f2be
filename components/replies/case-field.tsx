'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'
import { useFilesOfForm } from '@/components/documents/files-of-form'
import { untickOtherCases } from '@/components/replies/tick-answers'
import { Select, type Option } from '@/components/ui/form-fields'
import { useIsPosted } from '@/components/ui/is-posted'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = {
  cases: Option[]
  caseId: string
  /** Where a form goes that is to come back as it is, for browsers without JavaScript. */
  keepAt: string
}

/**
 * The case that a reply belongs to. Choosing one offers its letters, by the same address; what was typed stays. While the form is
 * being saved the address stays: where it changes then, the router drops what the save leads to. Where that is refused, what was
 * chosen meanwhile is chosen once more (`KeepTyped`). Nor is the draft written into the address before the case is.
 */
export function CaseField({ cases, caseId, keepAt }: Props) {
  const t = useTranslations('answers')
  const router = useRouter()
  const isPosted = useIsPosted()
  const { letDraftWait } = useFilesOfForm()
  const [isOffering, startOffering] = useTransition()
  const offer = (id: string) => {
    const query = new URLSearchParams(window.location.search)
    query.set('case', id)
    letDraftWait(true)
    startOffering(() => router.replace(`?${query.toString()}`, { scroll: false }))
  }
  useEffect(() => {
    if (!isOffering) letDraftWait(false)
  }, [isOffering, letDraftWait])
  return (
    <div
      className="flex flex-wrap items-start gap-3"
      onChange={({ target }) => {
        if (!(target instanceof HTMLSelectElement)) return
        if (target.form) untickOtherCases(target.form, target.value)
        if (!isPosted.current) offer(target.value)
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
