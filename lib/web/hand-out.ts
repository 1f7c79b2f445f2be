import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { asId } from '@/lib/web/read-query'
import { currentActor } from '@/lib/web/require-actor'
import { notFoundResponse, plain } from '@/lib/web/responses'

type Context<Name extends string> = { params: Promise<{ workspace: string } & Record<Name, string>> }
type Answer = Response | null

/**
 * A route that hands out one file of a workspace by the id that its address has under `name`. Whoever is not signed in is told
 * so (401); what is missing, what is foreign and what is no id at all are one 404, and so is a file that `answer` has nothing for.
 */
export const handOut =
  <Name extends string, Found>(
    name: Name,
    find: (actor: Actor, id: string) => Promise<Found | null>,
    answer: (found: Found, actor: Actor) => Answer | Promise<Answer>,
  ) =>
  async (_request: Request, { params }: Context<Name>): Promise<Response> => {
    const given = await params
    const actor = await currentActor(given.workspace)
    if (!actor) return plain(401, 'Sign in to see this file.')
    const id = asId(given[name])
    const found = id && (await find(actor, id))
    return (found ? await answer(found, actor) : null) ?? notFoundResponse()
  }
