import { identity } from '@/lib/db'
import { seedDemo } from '@/prisma/seed/seed-demo'

/** On an installation without any workspace: makes the demo workspace and says how to get in. Null otherwise. */
export async function makeDemoOnFirstRun(): Promise<{ email: string; password: string } | null> {
  const known = await identity().workspace.findFirst({ select: { id: true } })
  return known ? null : seedDemo()
}
