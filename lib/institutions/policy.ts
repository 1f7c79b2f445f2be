export { mayRecord as mayKeepDirectory } from '@/lib/auth/policy'
