import 'server-only'
import { DomainError, InvalidError } from '@/lib/errors'
import { createUser } from '@/lib/auth/create-user'
import { countTry } from '@/lib/auth/limit-tries'
import type { CreateAccountInput } from '@/lib/auth/schema'
import { signIn } from '@/lib/auth/sign-in'
import { startSession } from '@/lib/auth/start-session'

/**
 * Makes an account and signs it in. The form posted twice makes one account: when there is one with this address and
 * this password, it is signed in to, under the same limits as on the sign-in page.
 * @throws as `createUser` and `signIn` do; `email_taken` when the account has another password
 */
export async function createAccount(
  input: CreateAccountInput,
  address: string,
): Promise<{ userId: string; sessionId: string }> {
  await countTry([{ kind: 'newAccounts', of: address }])
  try {
    const { userId, passwordHash } = await createUser(input)
    const sessionId = await startSession(userId, passwordHash)
    if (!sessionId) throw new Error('A new account lost its password before its first session.')
    return { userId, sessionId }
  } catch (error) {
    if (!(error instanceof InvalidError && error.refusal.key === 'email_taken')) throw error
    return signInInstead(input, address, error)
  }
}

async function signInInstead(input: CreateAccountInput, address: string, taken: InvalidError) {
  try {
    return await signIn(input, address)
  } catch (error) {
    if (error instanceof DomainError && error.refusal.key === 'sign_in_refused') throw taken
    throw error
  }
}
