export { mayRecord as mayLogLetter } from '@/lib/auth/policy'
