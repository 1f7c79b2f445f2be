import { randomBytes } from 'node:crypto'
import { createUser } from '@/lib/auth/create-user'
import { createAccountInput } from '@/lib/auth/schema'
import { required } from '@/lib/runtime/admin/options'

/** `create-user --email … --name … [--password …]`: without a password one is made, and printed once. */
export async function createUserByOperator(options: Record<string, string | boolean | undefined>) {
  const password = typeof options.password === 'string' ? options.password : randomBytes(12).toString('base64url')
  const input = createAccountInput.parse({
    email: required(options, 'email'),
    name: required(options, 'name'),
    password,
  })
  const { userId, email } = await createUser(input)
  return { userId, email, ...(typeof options.password === 'string' ? {} : { password }) }
}
