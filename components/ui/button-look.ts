import { buttonVariants } from '@heroui/styles'

/** `quiet` is the deed of a line; `danger` takes something away. One `primary` on a page. */
export type ButtonVariant = 'primary' | 'outline' | 'quiet' | 'danger'

export type ButtonLook = { variant?: ButtonVariant; small?: boolean; iconOnly?: boolean; wide?: boolean }

/** HeroUI's button classes, so that links and native buttons look alike and are rendered on the server. */
export const buttonLook = ({ variant = 'outline', small, iconOnly, wide }: ButtonLook): string =>
  buttonVariants({
    variant: variant === 'quiet' ? 'ghost' : variant,
    size: small ? 'sm' : 'md',
    isIconOnly: iconOnly,
    fullWidth: wide,
  })
