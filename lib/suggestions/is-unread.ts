import type { ReadState } from '@/prisma/generated/enums'

/** Whether a document is still to be read: what it says is not known yet. */
export const isUnread = ({ readState }: { readState: ReadState }) => readState === 'waiting' || readState === 'reading'
