import { findMemberActor } from '@/lib/auth/find-member-actor'
import { identity } from '@/lib/db'
import { required } from '@/lib/runtime/admin/options'
import { makeToken } from '@/lib/tokens/make-token'
import { scopesOf } from '@/lib/tokens/policy'
import { makeTokenInput } from '@/lib/tokens/schema'

type Options = Record<string, string | boolean | undefined>

/**
 * `create-token --workspace SLUG --email EMAIL --name … [--scopes read,write] [--days 7|30|90|365]`: a token of a member,
 * with every scope of their role for 90 days where nothing else is said. The secret is printed this once.
 */
export async function createToken(options: Options): Promise<object> {
  const [slug, email] = [required(options, 'workspace'), required(options, 'email').toLowerCase()]
  const member = await identity().member.findFirst({
    where: { workspace: { slug }, email, removedAt: null },
    select: { id: true, workspaceId: true },
  })
  const actor = member && (await findMemberActor(member.workspaceId, member.id))
  if (!actor) throw new Error(`${email} is no member of a workspace "${slug}".`)
  const input = makeTokenInput.parse({
    submissionKey: crypto.randomUUID(),
    name: required(options, 'name'),
    scopes: typeof options.scopes === 'string' ? options.scopes.split(',') : scopesOf(actor),
    days: options.days ?? 90,
  })
  const { id, token } = await makeToken(actor, input)
  return { id, token, workspace: slug, member: email, scopes: input.scopes, days: input.days }
}
