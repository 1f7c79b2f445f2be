import { identity } from '@/lib/db'
import { addStarterInstitutions } from '@/lib/institutions/starter'
import { required } from '@/lib/runtime/admin/options'
import { createWorkspace } from '@/lib/workspaces/create-workspace'
import { createWorkspaceInput } from '@/lib/workspaces/schema'

/** `create-workspace --name … --owner EMAIL [--time-zone Europe/Brussels]`: the owner has an account already. */
export async function createWorkspaceByOperator(options: Record<string, string | boolean | undefined>) {
  const email = required(options, 'owner').toLowerCase()
  const owner = await identity().user.findUnique({
    where: { email },
    select: { id: true, name: true, email: true, locale: true },
  })
  if (!owner) throw new Error(`There is no account for ${email}. Make one with create-user.`)
  const timeZone = typeof options['time-zone'] === 'string' ? options['time-zone'] : 'Europe/Brussels'
  const input = createWorkspaceInput.parse({
    name: required(options, 'name'),
    timeZone,
    submissionKey: crypto.randomUUID(),
  })
  const actor = await createWorkspace({ userId: owner.id, ...owner }, input, addStarterInstitutions)
  return { workspaceId: actor.workspaceId, slug: actor.workspaceSlug, owner: email }
}
