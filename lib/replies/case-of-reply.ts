import 'server-only'
import type { Tx } from '@/lib/db'
import { InvalidError } from '@/lib/errors'

type Answering = { caseId: string | null; answers: readonly string[] }

/**
 * The case that a reply belongs to: the one that was chosen, else that of the letters whose recipients (`answers`) were
 * ticked. A reply stands in one case, and the form to correct it offers the letters of that case alone.
 * @throws InvalidError `caseId` when nothing says the case, or the letters are of another; `answers` when they are of several
 */
export async function caseOfReply(tx: Tx, workspaceId: string, { caseId, answers }: Answering): Promise<string> {
  const recipients = await tx.recipient.findMany({
    where: { workspaceId, id: { in: [...answers] } },
    distinct: ['caseId'],
    select: { caseId: true },
  })
  const [first, ...others] = recipients.map((recipient) => recipient.caseId)
  if (others.length > 0) throw new InvalidError('answers', 'one_case_only')
  const found = caseId ?? first
  if (!found) throw new InvalidError('caseId', 'case_or_letter_missing')
  if (first && first !== found) throw new InvalidError('caseId', 'answers_other_case')
  return found
}
