import 'server-only'
import type { Tx } from '@/lib/db'
import type { OurSide } from '@/lib/suggestions/is-ours'
import { addressesOf } from '@/lib/workspaces/our-addresses'

/** By what a letter of ours is known: whose mail is ours, and what the workspace and its organisations are called. One statement. */
export async function selectOurSide(tx: Tx, workspaceId: string): Promise<OurSide> {
  const { name, members, organisations, mailSetting } = await tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    relationLoadStrategy: 'join',
    select: {
      name: true,
      members: { select: { email: true } },
      organisations: { take: 1000, select: { name: true } },
      mailSetting: { select: { addresses: true } },
    },
  })
  return {
    addresses: addressesOf(mailSetting, members),
    names: [name, ...organisations.map((organisation) => organisation.name)],
  }
}
