import { getTranslations } from 'next-intl/server'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { signOutAction } from '@/app/(account)/account/actions'
import { chooseKeysAction } from '@/app/keys/actions'
import { chooseThemeAction } from '@/app/theme/actions'
import { BottomBar } from '@/components/layout/bottom-bar'
import { ForgetTyped } from '@/components/layout/forget-typed'
import { CloseMenus } from '@/components/layout/close-menus'
import { Keys } from '@/components/layout/keys'
import { KeysButton } from '@/components/layout/keys-button'
import { TopBar } from '@/components/layout/top-bar'
import { WhileSaving } from '@/components/layout/while-saving'
import { ActionForm } from '@/components/ui/action-form'
import { Hidden, Select } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { requireActor } from '@/lib/web/require-actor'

type Props = { params: Promise<{ workspace: string }>; children: ReactNode }

export default async function WorkspaceLayout({ params, children }: Props) {
  const { workspace } = await params
  const actor = await requireActor(workspace)
  const t = await getTranslations('shell')
  const store = await cookies()
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`theme_${value}`) }))
  const accountMenu = (
    <>
      <KeysButton />
      <ActionForm action={chooseThemeAction} className="flex flex-col gap-2 border-t border-separator px-3 py-2">
        <Select name="theme" label={t('theme')} options={themes} defaultValue={store.get('theme')?.value ?? 'system'} />
        <SubmitButton variant="outline">{t('theme_save')}</SubmitButton>
      </ActionForm>
      <ForgetTyped>
        <ActionForm action={signOutAction} className="border-t border-separator px-3 py-2">
          <Hidden name="next" value="/sign-in" />
          <SubmitButton variant="outline">{t('sign_out')}</SubmitButton>
        </ActionForm>
      </ForgetTyped>
    </>
  )
  const { workspaceSlug, workspaceName, name, workspaces } = actor
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:bg-surface focus:p-3"
      >
        {t('skip')}
      </a>
      <TopBar actor={{ workspaceSlug, workspaceName, name, workspaces }} accountMenu={accountMenu} />
      <WhileSaving />
      {children}
      <BottomBar slug={workspaceSlug} />
      <Keys slug={workspaceSlug} areOff={store.get('keys')?.value === 'off'} chooseAction={chooseKeysAction} />
      <CloseMenus />
    </>
  )
}
