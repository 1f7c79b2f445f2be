export { mayRecord as mayPlanFollowUps } from '@/lib/auth/policy'
