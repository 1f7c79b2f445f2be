import { recordSource } from '@/lib/sources/record-source'
import { recordSourceInput } from '@/lib/sources/schema'
import { ago } from '@/prisma/seed/days'
import type { DemoSource } from '@/prisma/seed/demo-shapes'
import { mainDocument } from '@/prisma/seed/main-document'
import type { Cast } from '@/prisma/seed/seed-case'

/** Records a source of the demo. */
export async function seedSource({ Tomasz: actor }: Cast, caseId: string, demo: DemoSource) {
  const { id } = await recordSource(
    actor,
    recordSourceInput.parse({
      submissionKey: crypto.randomUUID(),
      caseId,
      title: demo.title,
      kind: demo.kind,
      publishers: demo.publishers.join('\n'),
      datedOn: ago(demo.dated),
      url: demo.url ?? '',
      text: demo.text,
    }),
  )
  return mainDocument(actor, { sourceId: id })
}
