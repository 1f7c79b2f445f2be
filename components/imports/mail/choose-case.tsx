import { useTranslations } from 'next-intl'
import { CaseSelect, type CaseChoice } from '@/components/imports/mail/case-select'

type Props = { here: string; cases: CaseChoice[]; caseId: string }

/** Chooses the case whose letters are shown below: an address, so that it works without JavaScript. */
export function ChooseCase({ here, cases, caseId }: Props) {
  const t = useTranslations('mail')
  return (
    <form action={`${here}#other`} className="flex flex-wrap items-end gap-3 pb-3">
      <div className="min-w-56 flex-1">
        <CaseSelect name="case" cases={cases} caseId={caseId} />
      </div>
      <button className="button button--outline">{t('show_letters')}</button>
    </form>
  )
}
