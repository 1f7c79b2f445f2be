import type { Actor } from '@/lib/auth/actor'
import { addNote } from '@/lib/cases/add-note'
import { openCase } from '@/lib/cases/open-case'
import { openCaseInput } from '@/lib/cases/schema'
import { changeRecord } from '@/lib/db'
import { finishFollowUp } from '@/lib/follow-ups/change-follow-up'
import { planFollowUp } from '@/lib/follow-ups/plan-follow-up'
import { finishFollowUpInput, planFollowUpInput } from '@/lib/follow-ups/schema'
import { ago } from '@/prisma/seed/days'
import type { DemoCase } from '@/prisma/seed/demo-shapes'
import { drawFrom } from '@/prisma/seed/draw-from'
import { seedLetter, type SeededLetter } from '@/prisma/seed/seed-letter'
import { seedReply } from '@/prisma/seed/seed-reply'
import { seedSource } from '@/prisma/seed/seed-source'

/** The members of the demo workspace, by first name. */
export type Cast = Record<'Maren' | 'Tomasz' | 'Leïla', Actor>

export type Seeded = {
  caseId: string
  letters: Map<string, SeededLetter>
  documents: Map<string, { id: string; text: string }>
}

const key = () => crypto.randomUUID()

/** Builds a whole demo case by the deeds that people use, so that a broken deed breaks the demo. */
export async function seedCase(cast: Cast, demo: DemoCase): Promise<void> {
  const { Maren: actor } = cast
  const { id: caseId } = await openCase(
    actor,
    openCaseInput.parse({
      submissionKey: key(),
      code: demo.code,
      title: demo.title,
      question: demo.question,
      summary: demo.summary,
      leadId: actor.memberId,
      tags: demo.tags.join('\n'),
      openedOn: ago(demo.opened),
    }),
  )
  await changeRecord(actor, (tx) =>
    tx.case.updateMany({
      where: { workspaceId: actor.workspaceId, id: caseId },
      data: { sampleNote: demo.sampleNote },
    }),
  )
  const seeded: Seeded = { caseId, letters: new Map(), documents: new Map() }
  for (const letter of demo.letters) seeded.letters.set(letter.key, await seedLetter(cast, caseId, letter))
  for (const source of demo.sources) seeded.documents.set(source.key, await seedSource(cast, caseId, source))
  for (const reply of demo.replies) seeded.documents.set(reply.key, await seedReply(cast, seeded, reply))
  for (const item of [...demo.sources, ...demo.replies]) await drawFrom(cast, seeded, item)
  for (const followUp of demo.followUps) await seedFollowUp(cast, seeded, followUp)
  for (const text of demo.notes) await addNote(actor, { submissionKey: key(), caseId, text })
  // By the clock that the records have their times from.
  await changeRecord(
    actor,
    (tx) => tx.$executeRaw`
      UPDATE "Case" SET "sampleUntil" = clock_timestamp()
      WHERE "workspaceId" = ${actor.workspaceId}::uuid AND "id" = ${caseId}::uuid`,
  )
}

async function seedFollowUp(cast: Cast, seeded: Seeded, demo: DemoCase['followUps'][number]): Promise<void> {
  const assignee = cast[demo.assignee]
  const about = { what: demo.what, dueOn: ago(demo.due), assigneeId: assignee.memberId }
  const { id } = await planFollowUp(
    assignee,
    planFollowUpInput.parse({
      submissionKey: key(),
      caseId: seeded.caseId,
      ...about,
      letterId: (demo.letter && seeded.letters.get(demo.letter)?.id) ?? '',
    }),
  )
  if (!demo.done) return
  await finishFollowUp(
    assignee,
    finishFollowUpInput.parse({ followUpId: id, version: 1, doneOn: ago(demo.done.days), result: demo.done.result }),
  )
}
