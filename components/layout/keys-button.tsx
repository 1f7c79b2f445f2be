'use client'

import { useTranslations } from 'next-intl'
import { keysDialogId } from '@/components/layout/keys-dialog'

/** Opens the list of keys without a key: the way in when single keys are off. */
export function KeysButton() {
  const t = useTranslations('shell')
  const open = () => {
    const dialog = document.getElementById(keysDialogId)
    if (dialog instanceof HTMLDialogElement) dialog.showModal()
  }
  return (
    <button type="button" className="menu-item max-sm:hidden" onClick={open}>
      {t('keys_title')}
    </button>
  )
}
