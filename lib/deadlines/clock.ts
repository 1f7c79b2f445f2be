import { compareDays, type Day } from '@/lib/dates'
import type { Clock, ClockExtension, Term } from '@/lib/deadlines/schema'

/** A clock of which nothing was recorded. */
export const untouchedClock: Clock = { pauses: [], extensions: [], restartedOn: null, promisedOn: null }

/** One recorded line of a clock, as the table keeps it. Withdrawn lines are left out before. */
export type ClockLine = {
  kind: 'extension' | 'pause' | 'resume' | 'restart'
  on: Day
  term: Term | null
  from: 'due' | 'trigger'
  until: Day | null
  reason: string
}

const extensionOf = ({ on, term, from, until }: ClockLine): ClockExtension[] => {
  if (until) return [{ on, until }]
  return term ? [{ on, term, from }] : []
}

/**
 * What the recorded lines, in any order, make of a clock. A pause without a resumption is open. A restart forgets what was
 * recorded before its day: the term runs anew.
 */
export function clockOf(lines: readonly ClockLine[], promisedOn: Day | null): Clock {
  const sorted = [...lines].sort((a, b) => compareDays(a.on, b.on))
  const restart = sorted.findLast(({ kind }) => kind === 'restart')
  const counting = restart ? sorted.filter(({ on, kind }) => kind !== 'restart' && on >= restart.on) : sorted
  const pauses: { from: Day; until: Day | null; reason: string }[] = []
  for (const line of counting) {
    const open = pauses.at(-1)
    if (line.kind === 'pause' && open?.until !== null) pauses.push({ from: line.on, until: null, reason: line.reason })
    if (line.kind === 'resume' && open && open.until === null) open.until = line.on
  }
  const extensions = counting.filter(({ kind }) => kind === 'extension').flatMap(extensionOf)
  return { pauses, extensions, restartedOn: restart?.on ?? null, promisedOn }
}

/** The day since which a clock stands still; null when it runs. */
export const pausedSince = (clock: Clock): Day | null => clock.pauses.find(({ until }) => until === null)?.from ?? null
