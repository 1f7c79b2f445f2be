import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** The secret of an invitation: 32 random bytes, which its link carries and nothing keeps. */
export const newInvitationToken = () => randomBytes(32).toString('base64url')

/** What is kept of it. Nothing slower is needed: 256 random bits cannot be tried out. */
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex')
