import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nullableDateOf } from '@/lib/dates'
import { ForbiddenError, InvalidError, NotFoundError } from '@/lib/errors'
import { mayKeepDirectory } from '@/lib/institutions/policy'
import type { AddOfficeHolder, ChangeOfficeHolder } from '@/lib/institutions/schema'
import { once } from '@/lib/timeline/once'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

type Term = Pick<AddOfficeHolder, 'fromOn' | 'toOn'>

function refuseBackwards({ fromOn, toOn }: Term): void {
  if (fromOn && toOn && toOn < fromOn) throw new InvalidError('toOn', 'ends_before_it_begins')
}

const termOf = ({ fromOn, toOn }: Term) => ({ fromOn: nullableDateOf(fromOn), toOn: nullableDateOf(toOn) })

/** Notes who holds or held an office of an institution, and when. Open ends stay open. */
export async function addOfficeHolder(actor: Actor, input: AddOfficeHolder): Promise<{ id: string }> {
  if (!mayKeepDirectory(actor)) throw new ForbiddenError()
  const { submissionKey, institutionId, fromOn, toOn, ...about } = input
  refuseBackwards({ fromOn, toOn })
  const { workspaceId } = actor
  return once(actor, submissionKey, async (tx) => {
    const where = { workspaceId_id: { workspaceId, id: institutionId } }
    if (!(await tx.institution.findUnique({ where, select: { id: true } }))) throw new NotFoundError()
    const { id } = await tx.officeHolder.create({
      data: { workspaceId, institutionId, ...about, ...termOf({ fromOn, toOn }) },
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      type: 'office_holder.added',
      subjectId: institutionId,
      data: { officeHolderId: id },
    })
    return { id }
  })
}

/** Corrects a holder's name, office or term; an end is how an office changes hands. */
export async function changeOfficeHolder(actor: Actor, input: ChangeOfficeHolder): Promise<void> {
  if (!mayKeepDirectory(actor)) throw new ForbiddenError()
  const { officeHolderId, institutionId: _institutionId, version, fromOn, toOn, ...about } = input
  refuseBackwards({ fromOn, toOn })
  const { workspaceId } = actor
  await editOnce(actor, 'changeOfficeHolder', input, async (tx) => {
    const { count } = await tx.officeHolder.updateMany({
      where: { workspaceId, id: officeHolderId, version },
      data: { ...about, ...termOf({ fromOn, toOn }), version: { increment: 1 } },
    })
    const found = await tx.officeHolder.findUnique({
      where: { workspaceId_id: { workspaceId, id: officeHolderId } },
      select: { version: true, institutionId: true },
    })
    if (!found || count === 0) refuseLostUpdate(found)
    await recordEvent(tx, actor, {
      type: 'office_holder.changed',
      subjectId: found.institutionId,
      data: { officeHolderId },
    })
  })
}
