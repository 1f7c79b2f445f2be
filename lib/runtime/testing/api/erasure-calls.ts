import type { Calls } from '@/lib/runtime/testing/api/calls'
import type { Target } from '@/lib/runtime/testing/tenancy/build-target'

/** What was erased, and erasing a source. */
export const erasureCalls: Calls = {
  'GET /erasures': () => ({ query: '?limit=1' }),
  'POST /erasures': ({ sourceId }: Target) => ({
    body: { kind: 'source', subjectId: sourceId, words: null, reason: 'Asked by the person' },
  }),
}
