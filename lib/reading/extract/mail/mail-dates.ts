import { writtenDay } from '@/lib/reading/extract/mail/written-day'

/** `sentAt`: the instant in UTC. `sentOn`: the calendar day where it was written. Both null when there is no date. */
export type Sent = { sentAt: string | null; sentOn: string | null }

const twoDigits = (n: number) => String(n).padStart(2, '0')

/** Minutes east of Greenwich in a header's date (RFC 5322, with the old names of zones); 0 where it says none. */
function zoneMinutes(date: string): number {
  const [, sign, hours = '0', minutes = '0'] =
    /(?::\d\d(?:\.\d+)?|[ap]m|GMT|UTC?)\s?([+-])(\d{2}):?(\d{2})\b/i.exec(date) ?? []
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const named: Record<string, number> = {
    EST: -300,
    EDT: -240,
    CST: -360,
    CDT: -300,
    MST: -420,
    MDT: -360,
    PST: -480,
    PDT: -420,
  }
  return named[/\b([ECMP][SD]T)\b/.exec(date)?.[1] ?? ''] ?? 0
}

/**
 * Says how far it is from Greenwich: the date of a header does, what programs write above a quoted letter does not. In figures only
 * behind a time: "08-12-2025" ends like a zone.
 */
const saysZone = (date: string) => /:\d\d(?:\.\d+)?\s?(?:[+-]\d{2}:?\d{2}|Z)\b|\b(?:GMT|UTC?|[ECMP][SD]T)\b/.test(date)

/** A time without a zone, as if it were told in Greenwich. */
function asInstant(day: string, date: string): string {
  const [, hours = '0', minutes = '00', seconds = '00', half] =
    /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\s?([ap]m)?/i.exec(date) ?? []
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours)
  return `${day}T${twoDigits(hour)}:${minutes}:${seconds}.000Z`
}

/**
 * Reads the date of a header, or of a line above a quoted letter. What is no date gives null, never a wrong day. A day without a zone
 * is the day that is written, wherever this machine stands.
 */
export function sentOf(raw: string | null | undefined): Sent {
  // A comment, and a second name of the zone after its number, are what Date.parse stumbles over.
  const text = (raw ?? '')
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const day = saysZone(text) ? null : writtenDay(text)
  if (day) return { sentAt: asInstant(day, text), sentOn: day }
  const tries = [
    text,
    text.replace(/([+-]\d{4}).*$/, '$1'),
    text.replace(/^\w+\.?,?\s+(?=\d)/, ''),
    text.replace(/\s[A-Z]{1,5}$/, ''),
    // Above a letter that is passed on: "Wed, 30 Sep 2026 at 09:12".
    text.replace(/\sat\s/, ' '),
  ]
  const instant = text === '' ? NaN : (tries.map((each) => Date.parse(each)).find((time) => !Number.isNaN(time)) ?? NaN)
  if (Number.isNaN(instant) || Math.abs(instant) > 4e12) return { sentAt: null, sentOn: null }
  const local = new Date(instant + zoneMinutes(text) * 60_000)
  const sentOn = `${local.getUTCFullYear()}-${twoDigits(local.getUTCMonth() + 1)}-${twoDigits(local.getUTCDate())}`
  return { sentAt: new Date(instant).toISOString(), sentOn }
}
