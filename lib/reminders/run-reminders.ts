import 'server-only'
import { todayIn } from '@/lib/dates'
import { identity } from '@/lib/db'
import { listDueMembers } from '@/lib/reminders/due-members'
import type { Mailer } from '@/lib/reminders/mail'
import { makeDigest } from '@/lib/reminders/make-digest'
import { sendAssignments } from '@/lib/reminders/send-assignments'
import { sendDigests } from '@/lib/reminders/send-digests'

/** A mail that was handed over and not confirmed within this time is sent again, in milliseconds. */
const staleAfter = 10 * 60_000

export type ReminderRun = { digests: number; mails: number }

/**
 * Makes the digests that are due in every workspace, or in one (`only`), and mails what waits. Safe to run at any time, by any number of
 * workers at once, and to be killed in the middle: what is made is made once, what waits is found by the next run.
 */
export async function runReminders(
  mailer: Mailer | null,
  { now = new Date(), staleAfterMs = staleAfter, only }: { now?: Date; staleAfterMs?: number; only?: string } = {},
): Promise<ReminderRun> {
  const run = { digests: 0, mails: 0 }
  const where = only ? { id: only } : {}
  for (const workspace of await identity().workspace.findMany({ where, select: { id: true, timeZone: true } })) {
    const one = await runInWorkspace(workspace, mailer, now, staleAfterMs)
    run.digests += one.digests
    run.mails += one.mails
  }
  return run
}

/** The same for one workspace. */
export async function runInWorkspace(
  workspace: { id: string; timeZone: string },
  mailer: Mailer | null,
  now: Date,
  staleAfterMs: number,
): Promise<ReminderRun> {
  let digests = 0
  const today = todayIn(workspace.timeZone, now)
  for (const { on, ...member } of await listDueMembers(workspace, now)) {
    const state = await makeDigest(member, { on, today }, mailer !== null)
    if (state && state !== 'empty') digests += 1
  }
  const mails = mailer ? await sendDigests(workspace.id, mailer, staleAfterMs) : 0
  return { digests, mails: mails + (await sendAssignments(workspace.id, mailer, staleAfterMs)) }
}
