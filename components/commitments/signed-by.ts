import type { CommitmentPage } from '@/lib/commitments/queries'
import { nullableDayOf, type Day } from '@/lib/dates'
import { successorOf } from '@/lib/institutions/office-holders'

/** Who signed the document of a commitment, and who holds the same office now where it changed hands; null if unsigned. */
export function signedBy(commitment: CommitmentPage, today: Day): { signed: string; now: string | null } | null {
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
  return { signed: [name, office].filter(Boolean).join(', '), now: now?.name ?? null }
}
