export { mayRecord as mayRecordSource } from '@/lib/auth/policy'
