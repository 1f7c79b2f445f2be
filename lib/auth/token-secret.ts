import { createHash } from 'node:crypto'

/** Tokens begin so, that a search for leaked secrets finds them. */
export const tokenPrefix = 'ans_'

/** A secret that may have been made here; anything else is not looked up. */
export const tokenShape = /^ans_[A-Za-z0-9_-]{43}$/

/** What is kept of a token. 256 random bits cannot be tried out, so nothing slower is needed. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
