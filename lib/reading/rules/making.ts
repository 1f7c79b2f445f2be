import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** What is made rather than done to, where a law, a text or something unknown is the subject: "a bill will be introduced". */
export const made = latin.iu`${said('made')}`

/** What is being made. */
export const inTheMaking = latin.iu`${said('in_the_making')}`

/** An English passive that goes on. */
export const isBeing = latin.iu`^${said('is_being')}`
