import { toDay } from '@/lib/dates'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'
import { getSilence } from '@/lib/silence/queries'

export const silenceAttempts: Record<string, Attempt> = {
  getSilence: (s, t) => getSilence(s, { letterId: t.letterId, recipientId: t.recipientId, today: toDay('2026-05-04') }),
}
