import type { LucideIcon } from 'lucide-react'
import Link from 'next/link'
import type { ComponentProps } from 'react'
import { buttonLook, type ButtonLook } from '@/components/ui/button-look'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'

type LinkButtonProps = ButtonLook & ComponentProps<typeof Link> & { icon?: LucideIcon; keys?: string }

/** A link that looks like a button: it goes somewhere and changes nothing. `keys` shows a key and binds it. */
export function LinkButton({ variant, small, iconOnly, wide, icon, keys, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link data-key={keys} className={classNames(buttonLook({ variant, small, iconOnly, wide }), className)} {...rest}>
      {icon && <Icon of={icon} />}
      {children}
      {keys && <Kbd keys={keys} />}
    </Link>
  )
}
