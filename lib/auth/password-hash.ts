import 'server-only'
import { hash, verify } from '@node-rs/argon2'

/**
 * Argon2id with 19 MiB, 2 passes, 1 lane: the first choice of the OWASP Password Storage Cheat Sheet (2025).
 * `memoryCost` is in KiB; algorithm 2 is argon2id.
 */
export const hashParameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A hash of a password that nobody has, made with the same parameters: an unknown account takes as long as a known one. */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$9jVHhkmDuJ6rS8UexxFMVA$wODsTRYgXsXOdlptbvGI+z/ZMGzKFCKIc4DEHuDTi1Y'

/** The same characters typed on two keyboards are one password (NIST SP 800-63B-4, 3.1.1.2). */
const sameOnEveryKeyboard = (password: string) => password.normalize('NFKC')

/** What is kept of a password: a hash with its salt and parameters inside, which `isPassword` asks. */
export const hashPassword = (password: string) => hash(sameOnEveryKeyboard(password), hashParameters)

/** Whether the password is the one that was hashed. Without a hash the answer is no, and takes as long. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const isRight = await verify(passwordHash ?? nobodysHash, sameOnEveryKeyboard(password))
  return isRight && passwordHash !== undefined
}
