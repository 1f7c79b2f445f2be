'use client'

import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import { ActionForm, type FormAction } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { Kbd } from '@/components/ui/kbd'
import { SubmitButton } from '@/components/ui/submit-button'

/** The id by which the account menu opens the list of keys. */
export const keysDialogId = 'keys'

/** All keys that work everywhere, and the switch that turns single keys off (WCAG 2.1.4). */
export function KeysDialog({
  ref,
  areOff,
  chooseAction,
}: {
  ref: Ref<HTMLDialogElement>
  areOff: boolean
  chooseAction: FormAction
}) {
  const t = useTranslations('shell')
  const rows: [string[], string][] = [
    [['/'], t('key_search')],
    [['N'], t('key_add')],
    [['L'], t('key_letter')],
    [['R'], t('key_reply')],
    [['V'], t('key_review')],
    [['G'], t('key_go')],
    [['J', 'K'], t('key_list')],
    [['↵'], t('key_do')],
    [['O'], t('key_open')],
    [['Ctrl', '↵'], t('key_save')],
    [['?'], t('key_all')],
  ]
  return (
    <dialog
      ref={ref}
      id={keysDialogId}
      aria-labelledby="keys-title"
      className="m-auto max-w-lg rounded-sm bg-overlay p-6 text-foreground shadow-overlay backdrop:bg-backdrop"
    >
      <h2 id="keys-title" className="type-section">
        {t('keys_title')}
      </h2>
      <dl className="my-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {rows.map(([keys, does]) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              <span className="sr-only">{keys.join(' ')}</span>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="type-small text-muted">{t(areOff ? 'keys_are_off' : 'key_sleep')}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <form method="dialog">
          <button className="button button--primary">{t('close')}</button>
        </form>
        <ActionForm action={chooseAction}>
          <Hidden name="keys" value={areOff ? 'on' : 'off'} />
          <SubmitButton variant="outline">{t(areOff ? 'keys_on' : 'keys_off')}</SubmitButton>
        </ActionForm>
      </div>
    </dialog>
  )
}
