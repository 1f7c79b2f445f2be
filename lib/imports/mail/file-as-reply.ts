import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { guessAgain } from '@/lib/imports/mail/guess-again'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { FileAsReply } from '@/lib/imports/mail/schema'
import { writeMailReply } from '@/lib/imports/mail/write-mail-reply'

/** "This is a reply to …": puts a waiting mail on the record, and guesses anew what its thread is. Answers the reply's id. */
export async function fileAsReply(actor: Actor, input: FileAsReply): Promise<{ id: string }> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  const { id, threadKey } = await changeRecord(actor, (tx) => writeMailReply(tx, actor, input))
  await guessAgain(actor.workspaceId, { threadKey })
  return { id }
}
