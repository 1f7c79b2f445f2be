export { mayExport as mayExportCase } from '@/lib/auth/policy'
