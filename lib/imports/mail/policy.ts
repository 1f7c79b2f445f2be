/** Staff and above bring mail in, see what waits, and file it: until it is filed it may concern anybody. */
export { mayRecord as mayFileMail } from '@/lib/auth/policy'

/** Coordinators and above say whose mail is ours. */
export { mayCoordinate as maySetMailAddresses } from '@/lib/auth/policy'
