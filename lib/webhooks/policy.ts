/** Owners decide who outside is told of what happens. */
export { mayAdminister as mayKeepWebhooks } from '@/lib/auth/policy'
