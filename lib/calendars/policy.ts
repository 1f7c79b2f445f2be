export { mayCoordinate as mayKeepCalendars } from '@/lib/auth/policy'
