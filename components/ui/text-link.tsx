import Link from 'next/link'
import type { ComponentProps } from 'react'
import { classNames } from '@/components/ui/class-names'

/** A link in running text or a table: underlined, so that it is told apart without colour. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link className={classNames('link-quiet', className)} {...rest} />
}
