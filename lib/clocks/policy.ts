export { mayRecord as mayKeepClock } from '@/lib/auth/policy'
