import 'server-only'
import type { Tx } from '@/lib/db'

/** A name as people paste it: without spaces at its ends, one space between words. */
export const cleanName = (name: string): string => name.trim().replace(/\s+/g, ' ')

/** Whether two names are one, whatever their capitals and spaces: as the index of the directory sees it. */
export const nameKey = (name: string): string => cleanName(name).toLowerCase()

/** The entries of the directory that have these names, whatever their capitals, in any order. One statement. */
export const findByName = (
  tx: Tx,
  workspaceId: string,
  names: readonly string[],
): Promise<{ id: string; name: string }[]> =>
  tx.$queryRaw`
    SELECT "id"::text, "name" FROM "Institution"
    WHERE "workspaceId" = ${workspaceId}::uuid
      AND lower("name" COLLATE "und-x-icu") IN (SELECT lower(n COLLATE "und-x-icu") FROM unnest(${[...names]}::text[]) n)`
