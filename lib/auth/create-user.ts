import 'server-only'
import { identity, Prisma } from '@/lib/db'
import { InvalidError } from '@/lib/errors'
import { hashPassword } from '@/lib/auth/password-hash'
import { refuseWeakPassword } from '@/lib/auth/password-rules'
import type { CreateAccountInput } from '@/lib/auth/schema'

export type NewUser = { userId: string; name: string; email: string; passwordHash: string }

/**
 * A new account, in no workspace yet. For the page, for operators, for seeds. The input has been through
 * `createAccountInput`, which brings the address into the one form it is kept in.
 * @throws InvalidError on `email` (`email_taken`) or `password` (`password_common`, `password_personal`)
 */
export async function createUser(input: CreateAccountInput): Promise<NewUser> {
  const { name, email, password } = input
  refuseWeakPassword('password', password, input)
  const passwordHash = await hashPassword(password)
  try {
    const { id } = await identity().user.create({ data: { name, email, passwordHash }, select: { id: true } })
    return { userId: id, name, email, passwordHash }
  } catch (error) {
    if (isTaken(error)) throw new InvalidError('email', 'email_taken')
    throw error
  }
}

const isTaken = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
