import type { getImport } from '@/lib/imports/sheet/queries'

/** What every view of an import is given. `base` is the address of the workspace. */
export type FoundImport = { base: string; found: NonNullable<Awaited<ReturnType<typeof getImport>>> }
