import 'server-only'
import { identity } from '@/lib/db'
import type { Account } from '@/lib/auth/find-account'

/** A new name, here and in every workspace the person belongs or belonged to. Events keep the name they were written with. */
export async function renameAccount({ userId }: Account, { name }: { name: string }): Promise<void> {
  await identity().$transaction(async (tx) => {
    await tx.user.updateMany({ where: { id: userId }, data: { name } })
    await tx.member.updateMany({ where: { userId }, data: { name } })
  })
}
