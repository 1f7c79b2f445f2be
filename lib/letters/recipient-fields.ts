import 'server-only'
import type { Prisma } from '@/lib/db'
import { knownDayFields } from '@/lib/letters/known-days'

/** Where a letter stands with one recipient: the state that a person set, the days that are known, and the day it is due. */
export const recipientFields = {
  id: true,
  state: true,
  stateOn: true,
  addressee: true,
  ...knownDayFields,
  promisedOn: true,
  dueOn: true,
  dueRuleId: true,
  dueByHand: true,
} satisfies Prisma.RecipientSelect
