'use client'

import { useFormStatus } from 'react-dom'
import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { buttonLook, type ButtonLook } from '@/components/ui/button-look'
import { Kbd } from '@/components/ui/kbd'

type SubmitButtonProps = ButtonLook & Omit<ComponentProps<'button'>, 'type' | 'className'> & { keys?: string }

/**
 * Sends the form it stands in. While the form is on its way the button says so, keeps the focus and sends nothing
 * twice. With `name` and `value` a form can have several.
 */
export function SubmitButton({ variant = 'primary', small, wide, keys, children, onClick, ...rest }: SubmitButtonProps) {
  const t = useTranslations('ui')
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      data-key={keys}
      aria-disabled={pending || undefined}
      className={buttonLook({ variant, small, wide })}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
      {...rest}
    >
      {pending ? t('sending') : children}
      {keys && !pending && <Kbd keys={keys} />}
    </button>
  )
}
