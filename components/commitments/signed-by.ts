import type { CommitmentPage } from '@/lib/commitments/queries'
import { nullableDayOf, type Day } from '@/lib/dates'
import { successorOf } from '@/lib/institutions/office-holders'

/** `then` and `now`: who held the signing office then, where only the office is named, and who holds it now, where that is another. */
export type Signed = { signed: string; then: string | null; now: string | null }

/** Who signed the document of a commitment, and who held and holds that office; null if unsigned. */
export function signedBy(commitment: CommitmentPage, today: Day): Signed | null {
  const { reply } = commitment.document
  const name = reply?.signatory ?? null
  const office = reply?.signatoryFunction ?? null
  if (!name && !office) return null
  const holders = commitment.institutions.flatMap(({ institution }) =>
    institution.officeHolders.map((one) => ({
      ...one,
      fromOn: nullableDayOf(one.fromOn),
      toOn: nullableDayOf(one.toOn),
    })),
  )
  const now = successorOf(holders, { name, function: office }, today)
  const madeOn = nullableDayOf(commitment.madeOn)
  const then = madeOn && !name ? successorOf(holders, { name, function: office }, madeOn) : null
  return {
    signed: [name, office].filter(Boolean).join(', '),
    then: then?.name ?? null,
    now: now && now.name !== then?.name ? now.name : null,
  }
}
