import { mayAdminister } from '@/lib/auth/policy'

/** Owners give the workspace its name and time zone. */
export const mayChangeWorkspace = mayAdminister

/** Owners let people in, see whom they let in, and withdraw links. */
export const mayInvite = mayAdminister

/** Owners give roles, to themselves too. */
export const mayChangeRoles = mayAdminister

/** Owners end a membership, also their own. */
export const mayRemoveMembers = mayAdminister

/** Owners take everything out as one file. */
export const mayExportWorkspace = mayAdminister

/** Whether no case is hidden: a file of everything holds restricted cases too. */
export const seesAll = ({ hiddenCaseIds }: { hiddenCaseIds: readonly string[] }) => hiddenCaseIds.length === 0
