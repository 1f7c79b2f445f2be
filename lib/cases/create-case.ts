import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { codeOf, numberOf } from '@/lib/cases/codes'
import { todayIn } from '@/lib/dates'
import type { Prisma, Tx } from '@/lib/db'
import { InvalidError } from '@/lib/errors'

type Given = Omit<Prisma.CaseCreateManyInput, 'workspaceId' | 'code'>
type Made = { id: string; code: string }

/**
 * Writes the row of a new case. `code` is what a person chose; null takes the next free one of this year, which is never
 * refused: not for a case opened at the same time, and not for one that is hidden from the actor, of which nothing is
 * told. A chosen code that is taken throws an InvalidError.
 */
export async function createCase(tx: Tx, actor: Actor, given: Given, code: string | null): Promise<Made> {
  const { workspaceId } = actor
  if (code === null) return createWithNextCode(tx, actor, given)
  const known = numberOf(code)
  // The counter is locked before the row is written, here and below: the other order could lock two openers forever.
  if (known) await advanceCounter(tx, workspaceId, known.year, known.number)
  const made = await createUnlessTaken(tx, workspaceId, given, code)
  if (!made) throw new InvalidError('code', 'code_taken')
  return made
}

async function createWithNextCode(tx: Tx, actor: Actor, given: Given): Promise<Made> {
  const { workspaceId } = actor
  const year = Number(todayIn(actor.timeZone).slice(0, 4))
  for (;;) {
    const number = await advanceCounter(tx, workspaceId, year, null)
    const made = await createUnlessTaken(tx, workspaceId, given, codeOf(year, number))
    if (made) return made
  }
}

/** Takes the counter of a year to a number that was chosen, or one further; locks it until the transaction ends. */
async function advanceCounter(tx: Tx, workspaceId: string, year: number, chosen: number | null): Promise<number> {
  const [counter] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "CaseCodeCounter" AS counter ("workspaceId", "year", "last")
    VALUES (${workspaceId}::uuid, ${year}, ${chosen ?? 1})
    ON CONFLICT ("workspaceId", "year")
    DO UPDATE SET "last" = CASE WHEN ${chosen}::int IS NULL THEN counter."last" + 1 ELSE GREATEST(counter."last", ${chosen}::int) END
    RETURNING "last"`
  if (!counter) throw new Error('A counter that was just written is not there.')
  return counter.last
}

/** `ON CONFLICT DO NOTHING` also stops at a row that row-level security hides, and leaves the transaction whole. */
async function createUnlessTaken(tx: Tx, workspaceId: string, given: Given, code: string): Promise<Made | undefined> {
  const [made] = await tx.case.createManyAndReturn({
    data: [{ ...given, workspaceId, code }],
    skipDuplicates: true,
    select: { id: true, code: true },
  })
  return made
}
