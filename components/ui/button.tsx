import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { buttonLook, type ButtonLook } from '@/components/ui/button-look'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import { Kbd } from '@/components/ui/kbd'

type ButtonProps = ButtonLook & ComponentProps<'button'> & { icon?: LucideIcon; keys?: string }

/** A native button. `keys` ('x', 'ctrl+enter') shows the key and binds it (see `Keys`). To send forms: `SubmitButton`. */
export function Button({ variant, small, iconOnly, wide, icon, keys, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} data-key={keys} className={classNames(buttonLook({ variant, small, iconOnly, wide }), className)} {...rest}>
      {icon && <Icon of={icon} />}
      {children}
      {keys && <Kbd keys={keys} />}
    </button>
  )
}
