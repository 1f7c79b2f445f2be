import { findMemberActor } from '@/lib/auth/find-member-actor'
import { identity } from '@/lib/db'
import { required } from '@/lib/runtime/admin/options'
import { makeToken } from '@/lib/tokens/make-token'
import { makeTokenInput } from '@/lib/tokens/schema'

type Options = Record<string, string | boolean | undefined>

const given = (options: Options, name: string, otherwise: string) => {
  const value = options[name]
  return typeof value === 'string' && value !== '' ? value : otherwise
}

/** A token acts for a member: the operator names the workspace by its address and the member by e-mail. */
async function findMember(slug: string, email: string) {
  const member = await identity().member.findFirst({
    where: { workspace: { slug }, user: { email }, removedAt: null },
    select: { id: true, workspaceId: true },
  })
  const actor = member && (await findMemberActor(member.workspaceId, member.id))
  if (!actor) throw new Error(`${email} is no member of a workspace "${slug}".`)
  return actor
}

/**
 * `create-token --workspace SLUG --email E --name N [--scopes read,write] [--days 7|30|90|365]`: a token for the API in
 * the name of a member, printed once and kept nowhere. Never more than the member may do; `read` for 90 days unless asked.
 */
export async function createToken(options: Options) {
  const actor = await findMember(required(options, 'workspace'), required(options, 'email').toLowerCase())
  const input = makeTokenInput.parse({
    submissionKey: crypto.randomUUID(),
    name: required(options, 'name'),
    scopes: given(options, 'scopes', 'read').split(','),
    days: given(options, 'days', '90'),
  })
  const { id, token } = await makeToken(actor, input)
  return {
    tokenId: id,
    token,
    workspace: actor.workspaceSlug,
    member: actor.name,
    scopes: input.scopes,
    days: input.days,
  }
}
