export { mayCoordinate as mayKeepRules } from '@/lib/auth/policy'
