import 'server-only'
import { createAccount } from '@/lib/auth/create-account'
import { findAccount } from '@/lib/auth/find-account'
import { signIn } from '@/lib/auth/sign-in'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { acceptInvitation } from '@/lib/workspaces/accept-invitation'
import { findInvitation } from '@/lib/workspaces/find-invitation'
import type { JoinInput } from '@/lib/workspaces/schema'

/**
 * Makes an account and joins by a link, in one form. A closed link makes no account. Accounts and memberships are
 * written by two database roles, so the account comes first and the membership after it: if somebody uses the link up
 * in between, the account stays, signed in, and belongs nowhere yet.
 * @returns `slug` null when the link was used up in between, or the person belongs to the workspace already
 * @throws as `createAccount` does; NotFoundError; ConflictError `invitation_used`, `invitation_revoked`, `invitation_expired`
 */
export async function joinWithNewAccount(
  input: JoinInput,
  address: string,
): Promise<{ sessionId: string; slug: string | null }> {
  const { token, ...person } = input
  const invitation = await findInvitation(token)
  if (!invitation) throw new NotFoundError()
  const { state } = invitation
  if (state === 'revoked' || state === 'expired') throw new ConflictError(`invitation_${state}`)
  const { sessionId } = state === 'open' ? await createAccount(person, address) : await signInAgain(person, address)
  return { sessionId, slug: await joinOrStayOutside(sessionId, token) }
}

/** The link may have been used by this very form, posted twice: then the account is there. */
async function signInAgain(person: { email: string; password: string }, address: string) {
  try {
    return await signIn(person, address)
  } catch (error) {
    if (error instanceof ForbiddenError) throw new ConflictError('invitation_used')
    throw error
  }
}

async function joinOrStayOutside(sessionId: string, token: string): Promise<string | null> {
  const account = await findAccount(sessionId)
  if (!account) throw new Error('A session ended in the moment it was started.')
  try {
    return await acceptInvitation(account, { token })
  } catch (error) {
    if (error instanceof ConflictError) return null
    throw error
  }
}
