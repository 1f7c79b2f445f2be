import { z } from 'zod'
import { createAccountInput, emailAddress } from '@/lib/auth/schema'
import { id, requiredText, submissionKey, ticked, version } from '@/lib/fields'
import { Role } from '@/prisma/generated/enums'

/** Time zones by the names of the IANA database, as this runtime knows them. */
export const timeZones: readonly string[] = Intl.supportedValuesOf('timeZone')

const timeZone = z.string().refine((name) => timeZones.includes(name), { error: 'time_zone_unknown' })

const workspaceName = requiredText(100)

/** A note for the owner about whom the link is for; it lets in whoever holds it. */
const noteOfAddress = z.union([z.literal('').transform(() => null), emailAddress]).default(null)

/** 32 random bytes in base64url. */
const invitationToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

export const createWorkspaceInput = z.strictObject({ name: workspaceName, timeZone, submissionKey })

export const changeWorkspaceInput = z.strictObject({
  name: workspaceName,
  timeZone,
  /** Whether mails may say what the record says. */
  mailNamesCases: ticked,
  version,
})

export const inviteInput = z.strictObject({ role: z.enum(Role), email: noteOfAddress, submissionKey })

export const revokeInvitationInput = z.strictObject({ invitationId: id })

export const acceptInvitationInput = z.strictObject({ token: invitationToken })

export const joinInput = createAccountInput.extend({ token: invitationToken })

export const changeRoleInput = z.strictObject({ memberId: id, role: z.enum(Role), version })

export const removeMemberInput = z.strictObject({ memberId: id })

export type CreateWorkspaceInput = z.output<typeof createWorkspaceInput>
export type ChangeWorkspaceInput = z.output<typeof changeWorkspaceInput>
export type InviteInput = z.output<typeof inviteInput>
export type JoinInput = z.output<typeof joinInput>
export type ChangeRoleInput = z.output<typeof changeRoleInput>

export const askWorkspaceExportInput = z.strictObject({ submissionKey })
export type AskWorkspaceExport = z.output<typeof askWorkspaceExportInput>
