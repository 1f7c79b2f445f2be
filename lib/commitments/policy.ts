export { mayRecord as mayKeepCommitments } from '@/lib/auth/policy'
