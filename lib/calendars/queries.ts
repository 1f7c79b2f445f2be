import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { calendarOfRows } from '@/lib/calendars/own-calendar'
import { dayOf, type Day } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import { institutionCalendars, shippedCalendar } from '@/lib/deadlines/calendars/shipped'

/** Calendars of institutions and of the workspace, with how many corrections each has. One statement. */
export async function listCalendars(actor: Actor) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const lines = await tx.$queryRaw<{ id: string; name: string | null; corrections: number }[]>`
      SELECT COALESCE(c."id", d."calendarId") AS "id", c."name", COALESCE(d.corrections, 0) AS corrections
      FROM (SELECT "id", "name" FROM "Calendar" WHERE "workspaceId" = ${workspaceId}::uuid) c
      FULL JOIN (SELECT "calendarId", count(*)::int AS corrections FROM "CalendarDay"
        WHERE "workspaceId" = ${workspaceId}::uuid GROUP BY 1) d ON d."calendarId" = c."id"
      ORDER BY c."name", 1`
    const own = lines.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]))
    const corrected = lines.filter(({ corrections }) => corrections > 0)
    const corrections = new Map(corrected.map((line) => [line.id, line.corrections]))
    const national = corrected.flatMap(({ id }) => {
      const calendar = /^(national|uk)-/.test(id) ? shippedCalendar(id) : null
      return calendar ? [{ id: calendar.id, name: calendar.name }] : []
    })
    const all = [...own, ...institutionCalendars.map(({ id, name }) => ({ id, name })), ...national]
    return all.map(({ id, name }) => ({
      id,
      name,
      isOwn: own.some((calendar) => calendar.id === id),
      corrections: corrections.get(id) ?? 0,
    }))
  })
}

export type CalendarDayLine = {
  on: Day
  name: string
  why: { deed: string; reason: string; by: string; at: Date } | null
}

type Kept = { own: { name: string; source: string } | null; whole: { year: number; source: string }[] }

/**
 * One calendar in one year: its days as they count, each with its correction if it has one, and what was taken out. Two
 * statements.
 */
export async function getCalendarYear(actor: Actor, id: string, year: number) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const [kept] = await tx.$queryRaw<[Kept]>`
      SELECT
        (SELECT json_build_object('name', "name", 'source', "source") FROM "Calendar"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${id}) AS own,
        (SELECT COALESCE(json_agg(json_build_object('year', "year", 'source', "source")), '[]') FROM "CalendarYear"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "calendarId" = ${id}) AS whole`
    const { own, whole } = kept
    const shipped = shippedCalendar(id)
    if (!own && !shipped) return null
    const rows = await tx.calendarDay.findMany({
      where: { workspaceId, calendarId: id },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { on: true, deed: true, name: true, reason: true, memberName: true, createdAt: true },
    })
    const calendar = calendarOfRows({
      id,
      own,
      shipped,
      rows: rows.map((row) => ({ ...row, on: dayOf(row.on) })),
      whole,
    })
    const lineOf = (on: Day, name: string): CalendarDayLine => {
      const row = rows.findLast((candidate) => dayOf(candidate.on) === on)
      return {
        on,
        name,
        why: row ? { deed: row.deed, reason: row.reason, by: row.memberName, at: row.createdAt } : null,
      }
    }
    const days = [...calendar.daysOf(year)].map(([on, name]) => lineOf(on, name))
    const shippedDays = [...(shipped?.daysOf(year) ?? [])]
    const removed = shippedDays.filter(([on]) => !calendar.daysOf(year).has(on)).map(([on, name]) => lineOf(on, name))
    return {
      id,
      name: calendar.name,
      year,
      source: calendar.sourceOf(year),
      isListed: calendar.isListed(year),
      days: days.sort((a, b) => (a.on < b.on ? -1 : 1)),
      removed,
    }
  })
}
