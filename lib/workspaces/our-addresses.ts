import 'server-only'
import type { Tx } from '@/lib/db'

/** Whose mail is ours: what the workspace said, and the addresses of its members. Lower case; domains begin with @. */
export async function ourAddresses(tx: Tx, workspaceId: string): Promise<string[]> {
  const setting = await tx.mailSetting.findUnique({ where: { workspaceId }, select: { addresses: true } })
  const members = await tx.member.findMany({ where: { workspaceId }, select: { email: true } })
  return addressesOf(setting, members)
}

/** The same from what was read already. */
export const addressesOf = (setting: { addresses: string[] } | null, members: { email: string }[]): string[] =>
  [...new Set([...(setting?.addresses ?? []), ...members.map(({ email }) => email)])].map((one) => one.toLowerCase())
