import 'server-only'
import { z } from 'zod'
import { instant, made, maybe, uuid } from '@/lib/api/answers/parts'
import { list } from '@/lib/api/list'
import { create, tagged } from '@/lib/api/operation'
import { erase } from '@/lib/erasures/erase'
import { listErasures } from '@/lib/erasures/queries'
import { eraseInput } from '@/lib/erasures/schema'
import { ErasureKind } from '@/prisma/generated/enums'

const erasureLine = z.object({
  id: uuid,
  kind: z.enum(ErasureKind),
  subjectId: maybe(uuid),
  caseId: maybe(uuid),
  reason: z.string(),
  memberName: z.string(),
  createdAt: instant,
  went: z.object({
    documents: z.array(uuid),
    files: z.array(z.object({ sha256: z.string() })),
    exports: z.int(),
    places: z.record(z.string(), z.int()),
  }),
})

export const erasureOperations = tagged('Erasures', [
  create({
    path: '/erasures',
    summary: 'Erase a record, or words wherever they stand, for good; for owners',
    body: eraseInput,
    answer: made,
    run: erase,
  }),
  list({
    path: '/erasures',
    summary: 'List what was erased, the newest first; for owners',
    query: {},
    key: z.object({ id: z.uuid() }),
    line: erasureLine,
    run: (actor, { after, limit }) => listErasures(actor, { afterId: after?.id ?? null, limit }),
    keyOf: ({ id }) => ({ id }),
  }),
])
