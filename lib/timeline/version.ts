import { ConflictError, NotFoundError } from '@/lib/errors'

/**
 * Says why a guarded write (`updateMany … where version`) touched no row: the record is gone or foreign, or somebody
 * changed it first. Call it after the write failed, with what a read in the same transaction found.
 */
export function refuseLostUpdate(found: { version: number } | null): never {
  if (!found) throw new NotFoundError()
  throw new ConflictError('changed_meanwhile')
}
