import { useTranslations } from 'next-intl'
import { ChosenCount } from '@/components/commitments/chosen-count'
import { ActionForm } from '@/components/ui/action-form'
import { Field, Hidden, Select } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-state'

type Props = {
  id: string
  action: FormAction
  members: { id: string; name: string }[]
  backTo: string
  /** Where the chosen lines come back as a file. */
  exportHref: string
}

/** What can be done with all chosen lines at once. It shows when something is chosen; each deed is a button of one form. */
export function ChoiceBar({ id, action, members, backTo, exportHref }: Props) {
  const t = useTranslations('commitments')
  const people = [{ value: '', label: t('any') }, ...members.map((one) => ({ value: one.id, label: one.name }))]
  return (
    <ActionForm id={id} action={action} className="choice-bar">
      <Hidden name="backTo" value={backTo} />
      <ChosenCount formId={id} words={{ all: t('choose_all'), none: t('choose_none') }} />
      <details className="relative" name="together">
        <summary>{t('assign')}</summary>
        <div className="menu-panel menu-panel--up flex flex-col gap-2">
          <Select name="ownerId" label={t('assign_to')} options={people} />
          <SubmitButton name="deed" value="assign">
            {t('assign')}
          </SubmitButton>
        </div>
      </details>
      <details className="relative" name="together">
        <summary>{t('set_check')}</summary>
        <div className="menu-panel menu-panel--up flex flex-col gap-2">
          <Field name="nextCheckOn" type="date" label={t('set_check_on')} />
          <SubmitButton name="deed" value="check">
            {t('set_check')}
          </SubmitButton>
        </div>
      </details>
      <details className="relative" name="together">
        <summary>{t('add_tag')}</summary>
        <div className="menu-panel menu-panel--up flex flex-col gap-2">
          <Field name="tag" label={t('tag')} maxLength={60} />
          <SubmitButton name="deed" value="tag">
            {t('add_tag')}
          </SubmitButton>
        </div>
      </details>
      <button type="submit" formAction={exportHref} formMethod="get">
        {t('export_csv')}
      </button>
      <p className="type-small ms-auto max-sm:hidden">{t('all_or_none')}</p>
    </ActionForm>
  )
}
