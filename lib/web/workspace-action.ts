import 'server-only'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { forbidden, notFound, redirect, unauthorized } from 'next/navigation'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { Account } from '@/lib/auth/find-account'
import { todayIn, type Day } from '@/lib/dates'
import { env } from '@/lib/env'
import { DomainError, FilesGoneError, InvalidError, NotFoundError } from '@/lib/errors'
import { isSameOrigin } from '@/lib/web/check-origin'
import type { FormState } from '@/lib/web/form-state'
import { withoutGone } from '@/lib/web/kept-files'
import { keepPostedFiles } from '@/lib/web/keep-posted-files'
import { readForm, valuesOf, withoutSecrets } from '@/lib/web/read-form'
import { currentAccount, currentActor } from '@/lib/web/require-actor'

/** Where the browser goes when the deed is done; nothing means: the page stays and shows what changed. */
export type Destination = string | undefined

/**
 * A refusal that a person can understand goes back into the form; everything else is a bug and goes to Next. Where what the form is
 * about is not there, neither is its page; what else it names and is not there has words of its own.
 */
function refusedState(error: unknown, values: FormState['values']): FormState {
  if (error instanceof FilesGoneError) {
    const { values: left, names } = withoutGone(values, error.ids)
    const told = { count: names.length, names: names.join(', ') }
    // A form that shows no names of files is told that one is gone, without its name.
    if (names.length > 0) return { values: left, fieldErrors: {}, error: { key: 'files_gone', values: told } }
  }
  if (error instanceof NotFoundError && error.refusal.key === 'not_found') notFound()
  if (!(error instanceof DomainError)) throw error
  if (error instanceof InvalidError) return { values, fieldErrors: { [error.field]: [error.refusal] }, error: null }
  return { values, fieldErrors: {}, error: error.refusal }
}

/** Actions are public addresses: a post from another site is refused here, whatever a proxy in front let through. */
async function refuseOtherSites() {
  if (!isSameOrigin(await headers(), env.APP_ORIGIN)) forbidden()
}

async function perform<S extends z.ZodType>(
  schema: S,
  form: FormData,
  work: (input: z.output<S>) => Promise<Destination>,
) {
  const read = readForm(schema, form)
  if (read.state) return read.state
  let destination: Destination
  try {
    destination = await work(read.input)
  } catch (error) {
    return refusedState(error, read.values)
  }
  if (destination) redirect(destination)
  refresh()
  return { values: {}, fieldErrors: {}, error: null, doneAt: Date.now() }
}

/** A schema that hangs on the day, for the day that it is where the actor is. */
export const onToday =
  <S extends z.ZodType>(schemaOn: (today: Day) => S) =>
  (actor: Actor): S =>
    schemaOn(todayIn(actor.timeZone))

/**
 * A change inside a workspace, as a form posts it: is the post ours, who is asking, is the input sound; then the deed.
 * Use with `useActionState(action.bind(null, workspaceSlug), emptyForm)`. The slug is only a name: membership is
 * looked up again here. A stranger to the workspace gets the answer that a missing one gets. `prepare` may turn a file
 * of the form into a field, so that a refused form gives it back.
 */
export function workspaceAction<S extends z.ZodType>(
  schema: S | ((actor: Actor) => S),
  deed: (actor: Actor, input: z.output<S>) => Promise<Destination>,
  prepare?: (form: FormData) => Promise<void>,
) {
  return async (workspaceSlug: string, _previous: FormState, form: FormData): Promise<FormState> => {
    await refuseOtherSites()
    const actor = await currentActor(workspaceSlug)
    if (!actor) return (await currentAccount()) ? notFound() : unauthorized()
    try {
      await keepPostedFiles(actor, form)
      await prepare?.(form)
    } catch (error) {
      return refusedState(error, withoutSecrets(valuesOf(form)))
    }
    return perform(typeof schema === 'function' ? schema(actor) : schema, form, (input) => deed(actor, input))
  }
}

/** A change that belongs to a signed-in person and not to a workspace: the account, a new workspace, an invitation. */
export function accountAction<S extends z.ZodType>(
  schema: S,
  deed: (account: Account, input: z.output<S>) => Promise<Destination>,
) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    await refuseOtherSites()
    const account = await currentAccount()
    if (!account) unauthorized()
    return perform(schema, form, (input) => deed(account, input))
  }
}

/** A change that anybody may ask for: signing in, making an account. */
export function publicAction<S extends z.ZodType>(schema: S, deed: (input: z.output<S>) => Promise<Destination>) {
  return async (_previous: FormState, form: FormData): Promise<FormState> => {
    await refuseOtherSites()
    return perform(schema, form, deed)
  }
}
