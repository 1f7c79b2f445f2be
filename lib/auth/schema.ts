import { z } from 'zod'
import { requiredText } from '@/lib/fields'

/** In characters. NIST SP 800-63B-4, 3.1.1.2, asks for no rules of composition; long inputs only cost hashing time. */
export const passwordLength = { min: 10, max: 200 }

/**
 * Plain addresses only, as people have them: no quoted local part, comment, bracketed host, or anything outside ASCII.
 * RFC 5321 allows more; whatever is read differently by two programs helps somebody to pass for somebody else.
 */
const plainAddress =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/

const required = { error: 'required', abort: true }

/** An e-mail address in the one form it is kept in: trimmed, lower case. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, required)
  .max(254)
  .regex(plainAddress, { error: 'email_not_understood' })

/** A password as it is typed to sign in: whatever it once was allowed to be. */
const givenPassword = z.string().min(1, required).max(passwordLength.max)

/** A password that somebody chooses. What is easy to guess is refused by `refuseWeakPassword`, which knows the person. */
const newPassword = givenPassword.refine((password) => [...password].length >= passwordLength.min, {
  params: { key: 'password_short', values: { min: passwordLength.min } },
})

/** Where to go when signed in: a page of this site, by its path alone. Anything else leads to the start. */
const nextPath = z
  .string()
  .max(500)
  .default('')
  .transform((path) => (/^\/[A-Za-z0-9][A-Za-z0-9_/-]*$/.test(path) ? path : '/'))

const personName = requiredText(100)

export const signInInput = z.strictObject({ email: emailAddress, password: givenPassword, next: nextPath })

export const createAccountInput = z.strictObject({ name: personName, email: emailAddress, password: newPassword })

export const renameAccountInput = z.strictObject({ name: personName })

export const changePasswordInput = z.strictObject({ currentPassword: givenPassword, newPassword })

export const endOtherSessionsInput = z.strictObject({})

export const signOutInput = z.strictObject({ next: nextPath })

export type CreateAccountInput = z.output<typeof createAccountInput>
export type ChangePasswordInput = z.output<typeof changePasswordInput>
