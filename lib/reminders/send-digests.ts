import 'server-only'
import { nullableDayOf, type Day } from '@/lib/dates'
import { changeRecord, readRecord, type Tx } from '@/lib/db'
import { env } from '@/lib/env'
import type { Mailer } from '@/lib/reminders/mail'
import { languageOf } from '@/lib/reminders/words'
import { writeMail, type MailLine } from '@/lib/reminders/write-mail'

type Claimed = { memberId: string; on: string }
type Scope = { workspaceId: string; hiddenCaseIds: [] }

/** Digests handed to the mail server at once. */
const batch = 20

/**
 * Mails the digests of a workspace that wait. Each is claimed first, so that no two workers send the same one. One that
 * was handed over and never confirmed (its worker died) is sent again after `staleAfterMs` under the same Message-ID: a
 * mail server cannot take a message and a database note it in one step, and lost is worse than twice.
 * Answers how many were sent; one that the server refused waits for the next time with the reason.
 */
export async function sendDigests(workspaceId: string, mailer: Mailer, staleAfterMs: number): Promise<number> {
  const scope: Scope = { workspaceId, hiddenCaseIds: [] }
  let sent = 0
  for (let claimed = await claim(scope, staleAfterMs); claimed.length > 0; claimed = await claim(scope, staleAfterMs)) {
    let refused = 0
    for (const one of claimed) {
      if (await sendOne(scope, one, mailer)) sent += 1
      else refused += 1
    }
    if (refused > 0) break
  }
  return sent
}

const claim = (scope: Scope, staleAfterMs: number) =>
  changeRecord(
    scope,
    (tx) => tx.$queryRaw<Claimed[]>`
      UPDATE "Digest" d SET "state" = 'sending', "triedAt" = now()
      FROM (
        SELECT "memberId", "on" FROM "Digest"
        WHERE "workspaceId" = ${scope.workspaceId}::uuid AND ("state" = 'made'
          OR ("state" = 'sending' AND "triedAt" < now() - make_interval(secs => ${staleAfterMs / 1000})))
        ORDER BY "on", "memberId" LIMIT ${batch} FOR UPDATE SKIP LOCKED
      ) waiting
      WHERE d."workspaceId" = ${scope.workspaceId}::uuid AND d."memberId" = waiting."memberId" AND d."on" = waiting."on"
      RETURNING d."memberId"::text, to_char(d."on", 'YYYY-MM-DD') AS on`,
  )

async function sendOne(scope: Scope, { memberId, on }: Claimed, mailer: Mailer): Promise<boolean> {
  const { workspaceId } = scope
  const found = await readRecord(scope, (tx) => readDigest(tx, workspaceId, memberId, on))
  const settle = (state: 'sent' | 'made' | 'kept', error: string | null) =>
    changeRecord(scope, (tx) =>
      tx.digest.updateMany({ where: { workspaceId, memberId, on: new Date(on) }, data: { state, error } }),
    )
  if (!found) {
    await settle('kept', null)
    return true
  }
  try {
    const messageKey = `digest.${workspaceId}.${memberId}.${on}`
    await mailer.send({ to: found.to, ...writeMail(found), messageKey })
  } catch (error) {
    await settle('made', error instanceof Error ? error.message.slice(0, 500) : String(error))
    return false
  }
  await settle('sent', null)
  return true
}

/** What the mail says and to whom; null when the member has left. */
async function readDigest(tx: Tx, workspaceId: string, memberId: string, on: string) {
  const member = await tx.member.findFirst({
    where: { workspaceId, id: memberId, removedAt: null },
    select: {
      name: true,
      email: true,
      reminderSettings: { select: { language: true } },
      workspace: { select: { slug: true, name: true, mailNamesCases: true } },
    },
  })
  if (!member) return null
  const rows = await tx.reminder.findMany({
    where: { workspaceId, memberId, on: new Date(on), kind: { not: 'assigned' } },
    orderBy: [{ dueOn: 'asc' }, { subjectId: 'asc' }],
    select: { kind: true, what: true, dueOn: true, byName: true, path: true },
  })
  return { to: { name: member.name, address: member.email }, ...mailOf(member, rows) }
}

type Addressee = {
  reminderSettings: { language: string }[]
  workspace: { slug: string; name: string; mailNamesCases: boolean }
}

/** The mail that some lines make for a member, in their language. */
export const mailOf = (
  { workspace, reminderSettings }: Addressee,
  rows: (Omit<MailLine, 'dueOn'> & { dueOn: Date | null })[],
) => ({
  base: `${env.APP_ORIGIN}/${workspace.slug}`,
  workspace: workspace.name,
  language: languageOf(reminderSettings[0]?.language),
  namesCases: workspace.mailNamesCases,
  lines: rows.map((row) => ({ ...row, dueOn: nullableDayOf(row.dueOn) as Day | null })),
})
