import 'server-only'
import { select, type OpenRecipient } from '@/lib/clocks/select-open'
import { writeMoves, type Move } from '@/lib/clocks/write-moves'
import { changeRecord, readRecord, type Tx } from '@/lib/db'
import type { Book } from '@/lib/deadlines/book'
import { clockOf } from '@/lib/deadlines/clock'
import { deriveDue, type InstitutionInLine } from '@/lib/deadlines/derive-due'
import { rememberCounts } from '@/lib/deadlines/remember-counts'
import { selectLines } from '@/lib/letters/institution-line'
import { loadBook } from '@/lib/reply-rules/load-book'

/** Recipients derived in one transaction: large enough to be quick, small enough that nobody waits for it. */
const batch = 2000

type Sources = { book: Book; lines: Map<string, InstitutionInLine[]>; count: ReturnType<typeof rememberCounts> }

/** What is due of a recipient now, where that is not what its row says. */
function moveOf(recipient: OpenRecipient, { book, lines, count }: Sources): Move | null {
  const { kind, channel, days, clock, promisedOn, kept } = recipient
  const line = lines.get(recipient.institutionId) ?? []
  const { due } = deriveDue(book, { line, kind, channel, days, clock: clockOf(clock, promisedOn) }, count)
  const derived = {
    dueOn: due?.dueOn ?? null,
    ruleId: due?.ruleId ?? null,
    ruleVersion: due?.ruleVersion ?? null,
    calendarId: due?.calendarId ?? null,
  }
  const isKept =
    kept.dueOn === derived.dueOn &&
    kept.ruleId === derived.ruleId &&
    kept.ruleVersion === derived.ruleVersion &&
    kept.calendarId === derived.calendarId
  return isKept ? null : { id: recipient.id, version: recipient.version, from: kept.dueOn, ...derived }
}

async function start(tx: Tx, workspaceId: string, recountId: string) {
  const recount = await tx.recount.findUnique({
    where: { workspaceId_id: { workspaceId, id: recountId } },
    select: { id: true, cause: true, detail: true, requestedById: true, requestedByName: true, finishedAt: true },
  })
  if (!recount || recount.finishedAt) return null
  const total = await select.countOpen(tx, workspaceId)
  await tx.recount.updateMany({
    where: { workspaceId, id: recountId },
    data: { startedAt: new Date(), total, done: 0 },
  })
  return recount
}

/**
 * Derives the due days of all open recipients of a workspace again, in batches, and notes every day that moved with what
 * moved it. Can be broken off and begun again at any time: what is derived already does not move twice. Answers how many
 * were looked at and how many moved in this run.
 */
export async function recountDue(workspaceId: string, recountId: string): Promise<{ done: number; moved: number }> {
  const scope = { workspaceId, hiddenCaseIds: [] }
  const recount = await changeRecord(scope, (tx) => start(tx, workspaceId, recountId))
  let [done, moved] = [0, 0]
  if (!recount) return { done, moved }
  const sources = await readRecord(scope, async (tx) => ({
    book: await loadBook(tx, workspaceId),
    lines: await selectLines(tx, workspaceId),
    count: rememberCounts(),
  }))
  for (let after: string | null = ''; after !== null;) {
    const from: string = after
    after = await changeRecord(scope, async (tx) => {
      const recipients = await select.open(tx, workspaceId, from, batch)
      const moves = recipients.flatMap((recipient) => moveOf(recipient, sources) ?? [])
      const written = moves.length === 0 ? 0 : await writeMoves(tx, workspaceId, recount, moves)
      done += recipients.length
      moved += written
      const progress = { done, moved: { increment: written } }
      await tx.recount.updateMany({ where: { workspaceId, id: recountId }, data: progress })
      return recipients.length < batch ? null : (recipients.at(-1)?.id ?? null)
    })
  }
  await changeRecord(scope, (tx) =>
    tx.recount.updateMany({ where: { workspaceId, id: recountId }, data: { finishedAt: new Date() } }),
  )
  return { done, moved }
}
