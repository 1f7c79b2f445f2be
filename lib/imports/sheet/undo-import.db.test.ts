import { describe, expect, test } from 'vitest'
import { changeFollowUp } from '@/lib/follow-ups/change-follow-up'
import { changeFollowUpInput } from '@/lib/follow-ups/schema'
import { readRecord } from '@/lib/db'
import { realSheet } from '@/lib/imports/sheet/fixtures/real-sheet'
import { nothing, sizeOf } from '@/lib/imports/sheet/fixtures/size-of'
import { importAll, look } from '@/lib/imports/sheet/fixtures/walk-through'
import { undoImport } from '@/lib/imports/sheet/undo-import'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

describe('undoing an import', () => {
  test('leaves nothing of it but the history', async () => {
    const actor = await buildWorkspace()
    const { id, version } = await importAll(actor, 'list.xlsx', await realSheet())
    await undoImport(actor, { importId: id, version })
    expect(await sizeOf(actor)).toEqual(nothing)
    expect((await look(actor, id)).state).toBe('undone')
    const events = await readRecord(actor, (tx) =>
      tx.event.findMany({ where: { workspaceId: actor.workspaceId }, select: { type: true } }),
    )
    const types = events.map(({ type }) => type)
    expect(types).toContain('commitment.made')
    expect(types).toContain('import.undone')
  })

  test('puts a recipient of an earlier letter back to what it was', async () => {
    const actor = await buildWorkspace()
    const head = 'Case,To,Subject,Sent,Answered'
    await importAll(actor, 'a.csv', `${head}\nZone,Ministry,Access,2025-03-03,\n`)
    const second = await importAll(actor, 'b.csv', `${head}\nZone,Ministry,Access,2025-03-03,2025-04-01\n`)
    const stateOf = () =>
      readRecord(actor, (tx) =>
        tx.recipient.findFirst({ where: { workspaceId: actor.workspaceId }, select: { state: true } }),
      )
    expect(await stateOf()).toEqual({ state: 'answered' })
    await undoImport(actor, { importId: second.id, version: second.version })
    expect(await stateOf()).toEqual({ state: 'sent' })
  })

  test('is refused once something of it was changed by hand, and says what', async () => {
    const actor = await buildWorkspace()
    const { id, version } = await importAll(actor, 'list.xlsx', await realSheet())
    const followUp = await readRecord(actor, (tx) =>
      tx.followUp.findFirstOrThrow({
        where: { workspaceId: actor.workspaceId, what: 'Anrufen' },
        select: { id: true, version: true },
      }),
    )
    await changeFollowUp(
      actor,
      changeFollowUpInput.parse({
        followUpId: followUp.id,
        version: followUp.version,
        what: 'Call them',
        dueOn: '2027-01-04',
      }),
    )
    const before = await sizeOf(actor)
    await expect(undoImport(actor, { importId: id, version })).rejects.toThrow('import_changed_by_hand')
    expect(await sizeOf(actor)).toEqual(before)
    expect((await look(actor, id)).changes).toEqual([{ type: 'follow_up.changed', who: 'Maren', what: 'Call them' }])
  })
})
