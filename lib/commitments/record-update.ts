import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import type { RecordUpdate } from '@/lib/commitments/schema'
import { refuseImpossibleUpdate, writeUpdate } from '@/lib/commitments/write-update'
import { todayIn } from '@/lib/dates'
import { ForbiddenError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'

/**
 * Records a dated change of a commitment's status with its source: a document of the record, a file given now, a passage,
 * an address, or why there is none. The update is final; a mistake is corrected by withdrawing it.
 */
export async function recordUpdate(actor: Actor, input: RecordUpdate): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { submissionKey, backTo: _backTo, ...update } = input
  refuseImpossibleUpdate(update, todayIn(actor.timeZone))
  return once(actor, submissionKey, (tx) => writeUpdate(tx, actor, update))
}
