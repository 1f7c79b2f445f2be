export { mayRecord as mayRecordReply } from '@/lib/auth/policy'
