import 'server-only'
import { changeRecord, readRecord } from '@/lib/db'
import type { Mailer } from '@/lib/reminders/mail'
import { usualSetting } from '@/lib/reminders/schema'
import { mailOf } from '@/lib/reminders/send-digests'
import { writeMail } from '@/lib/reminders/write-mail'

type Claimed = { memberId: string; subjectId: string; on: string }

/** Assignments mailed in one go; the next run takes the rest. */
const batch = 200

/**
 * Mails what was given to members since the last run, one mail each, to those who want it and are still members. The
 * same care as for digests: claimed first, sent again under the same Message-ID when a worker died in between.
 */
export async function sendAssignments(
  workspaceId: string,
  mailer: Mailer | null,
  staleAfterMs: number,
): Promise<number> {
  const scope = { workspaceId, hiddenCaseIds: [] }
  const claimed = await changeRecord(
    scope,
    (tx) => tx.$queryRaw<Claimed[]>`
      UPDATE "Reminder" r SET "mailState" = 'sending', "triedAt" = now()
      FROM (
        SELECT "memberId", "on", "kind", "subjectId" FROM "Reminder"
        WHERE "workspaceId" = ${workspaceId}::uuid AND ("mailState" = 'made'
          OR ("mailState" = 'sending' AND "triedAt" < now() - make_interval(secs => ${staleAfterMs / 1000})))
        LIMIT ${batch} FOR UPDATE SKIP LOCKED
      ) w
      WHERE r."workspaceId" = ${workspaceId}::uuid AND r."memberId" = w."memberId" AND r."on" = w."on"
        AND r."kind" = w."kind" AND r."subjectId" = w."subjectId"
      RETURNING r."memberId"::text, r."subjectId"::text, to_char(r."on", 'YYYY-MM-DD') AS on`,
  )
  let sent = 0
  for (const one of claimed) if (await sendOne(workspaceId, one, mailer)) sent += 1
  return sent
}

async function sendOne(workspaceId: string, { memberId, subjectId, on }: Claimed, mailer: Mailer | null) {
  const scope = { workspaceId, hiddenCaseIds: [] }
  const key = { workspaceId, memberId, subjectId, on: new Date(on), kind: 'assigned' as const }
  const row = await readRecord(scope, (tx) =>
    tx.reminder.findFirst({
      where: { ...key, member: { removedAt: null } },
      select: {
        kind: true,
        what: true,
        dueOn: true,
        byName: true,
        path: true,
        member: {
          select: {
            name: true,
            email: true,
            reminderSettings: { select: { onAssignment: true, language: true } },
            workspace: { select: { slug: true, name: true, mailNamesCases: true } },
          },
        },
      },
    }),
  )
  const settle = (mailState: 'sent' | 'made' | 'kept') =>
    changeRecord(scope, (tx) => tx.reminder.updateMany({ where: key, data: { mailState } }))
  const wants = (row?.member.reminderSettings[0] ?? usualSetting).onAssignment
  if (!mailer || !row || !wants) {
    await settle('kept')
    return false
  }
  const { member, ...line } = row
  const messageKey = `assigned.${workspaceId}.${memberId}.${subjectId}.${on}`
  try {
    await mailer.send({
      to: { name: member.name, address: member.email },
      ...writeMail(mailOf(member, [line])),
      messageKey,
    })
  } catch {
    // The mail server refused or is away: the line waits for the next run, and is in the inbox all the while.
    await settle('made')
    return false
  }
  await settle('sent')
  return true
}
