import 'server-only'

/** When, by whom and why something was erased: what its page says where it stood. */
export const erasureNote = { select: { createdAt: true, memberName: true, reason: true } } as const

export type ErasureNote = { createdAt: Date; memberName: string; reason: string }
