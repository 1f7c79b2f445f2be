export { mayCoordinate as mayRestrictCase, mayRecord as mayKeepCase } from '@/lib/auth/policy'
