import type { ReactNode } from 'react'
import { WhichItem } from '@/components/imports/mail/which-item'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-state'

type Props = { item: { id: string; version: number }; action: FormAction; children: ReactNode }

/** A deed on a mail that needs no more than its button. */
export const OneDeed = ({ item, action, children }: Props) => (
  <ActionForm action={action} className="flex flex-col items-start gap-2">
    <WhichItem item={item} />
    <SubmitButton variant="outline">{children}</SubmitButton>
  </ActionForm>
)
