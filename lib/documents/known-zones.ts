import type { KnownZone } from '@/lib/documents/lay-out-text'

const isZone = (zone: unknown): zone is KnownZone => {
  if (typeof zone !== 'object' || zone === null) return false
  const { kind, start, end } = zone as Record<string, unknown>
  return typeof kind === 'string' && Number.isInteger(start) && Number.isInteger(end)
}

/** The stretches that a file told apart, as they are kept beside its text; none where there are none. */
export const knownZones = (stored: unknown): KnownZone[] => (Array.isArray(stored) ? stored.filter(isZone) : [])
