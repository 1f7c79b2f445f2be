'use client'

import { useTranslations } from 'next-intl'
import type { Ref } from 'react'
import { useKeysOfPage, type KeyHint } from '@/components/layout/key-hints'
import { KeyRows } from '@/components/layout/key-rows'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-state'

/** The id by which the account menu opens the list of keys. */
export const keysDialogId = 'keys'

/** All keys: those of the page at hand, those that work everywhere, and the switch that turns single keys off (WCAG 2.1.4). */
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
  const ofPage = useKeysOfPage()
  const all: KeyHint[] = [
    { keys: ['/'], does: t('key_search') },
    { keys: ['N'], does: t('key_add') },
    { keys: ['L'], does: t('key_letter') },
    { keys: ['R'], does: t('key_reply') },
    { keys: ['V'], does: t('key_review') },
    { keys: ['G'], does: t('key_go') },
    { keys: ['J', 'K'], does: t('key_list') },
    { keys: ['↵'], does: t('key_do') },
    { keys: ['O'], does: t('key_open_line') },
    { keys: ['Ctrl', '↵'], does: t('key_save') },
    { keys: ['?'], does: t('key_all') },
  ]
  // What a page has a key for goes before what the key does elsewhere.
  const taken = new Set(ofPage.map(({ keys }) => keys.toSorted().join(' ')))
  const everywhere = all.filter(({ keys }) => !taken.has(keys.toSorted().join(' ')))
  return (
    <dialog
      ref={ref}
      id={keysDialogId}
      aria-labelledby="keys-title"
      className="m-auto max-h-[calc(100dvh-2rem)] max-w-lg rounded-sm bg-overlay p-6 text-foreground shadow-overlay backdrop:bg-backdrop"
    >
      <h2 id="keys-title" className="type-section">
        {t('keys_title')}
      </h2>
      <div className="my-3 flex flex-col gap-4">
        {ofPage.length > 0 ? <KeyRows name={t('keys_of_page')} hints={ofPage} /> : null}
        <KeyRows name={t('keys_everywhere')} hints={everywhere} />
      </div>
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
