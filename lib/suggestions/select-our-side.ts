import 'server-only'
import type { Prisma, Tx } from '@/lib/db'
import type { OurSide } from '@/lib/suggestions/is-ours'
import { addressesOf } from '@/lib/workspaces/our-addresses'

/** By what a letter of ours is known, as a part of a statement about the workspace: whose mail is ours, and what we are called. */
export const ourSide = {
  name: true,
  members: { select: { email: true } },
  organisations: { take: 1000, select: { name: true } },
  mailSetting: { select: { addresses: true } },
} satisfies Prisma.WorkspaceSelect

type Found = Prisma.WorkspaceGetPayload<{ select: typeof ourSide }>

/** The same as it is held against files. */
export const ourSideOf = ({ name, members, organisations, mailSetting }: Found): OurSide => ({
  addresses: addressesOf(mailSetting, members),
  names: [name, ...organisations.map((organisation) => organisation.name)],
})

/** The same asked for by itself. One statement. */
export const selectOurSide = async (tx: Tx, workspaceId: string): Promise<OurSide> =>
  ourSideOf(
    await tx.workspace.findUniqueOrThrow({
      where: { id: workspaceId },
      relationLoadStrategy: 'join',
      select: ourSide,
    }),
  )
