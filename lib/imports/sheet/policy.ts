/** Coordinators and above: an import writes thousands of records at once, and can be undone as a whole. */
export { mayCoordinate as mayImport } from '@/lib/auth/policy'
