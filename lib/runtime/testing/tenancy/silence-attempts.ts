import { toDay } from '@/lib/dates'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'
import { draftChaser } from '@/lib/silence/draft-chaser'
import { makeCertificate } from '@/lib/silence/make-certificate'
import { getSilence } from '@/lib/silence/queries'

export const silenceAttempts: Record<string, Attempt> = {
  draftChaser: (s, t) => draftChaser(s, { letterId: t.letterId, recipientId: t.recipientId }, {}),
  makeCertificate: (s, t) => makeCertificate(s, { letterId: t.letterId, recipientId: t.recipientId, language: null }),
  getSilence: (s, t) => getSilence(s, { letterId: t.letterId, recipientId: t.recipientId, today: toDay('2026-05-04') }),
}
