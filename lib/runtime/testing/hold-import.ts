import { findMemberActor } from '@/lib/auth/find-member-actor'
import { runImport } from '@/lib/imports/sheet/run-import'

const [workspaceId = '', memberId = '', importId = ''] = process.argv.slice(2)
const hold = setInterval(() => undefined, 1000)

/** Writes the first batch of an import, says so, and waits to be killed in the middle of the second one's way. */
const actor = await findMemberActor(workspaceId, memberId)
if (actor) {
  await runImport(actor, importId, async () => {
    process.stdout.write('half-way\n')
    await new Promise(() => undefined)
  })
}
clearInterval(hold)
