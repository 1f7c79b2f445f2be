'use server'

import { getTranslations } from 'next-intl/server'
import { makeExport } from '@/lib/exports/make-export'
import type { PrintTranslator } from '@/lib/exports/print/print-language'
import { makeExportInput } from '@/lib/exports/schema'
import { workspaceAction } from '@/lib/web/workspace-action'

export const makeExportAction = workspaceAction(makeExportInput, async (actor, input) => {
  const translate = await getTranslations('exports-print')
  const print: PrintTranslator = (key, values) => translate(key, values as never)
  const { id } = await makeExport(actor, input, print)
  return `/${actor.workspaceSlug}/exports/${id}`
})
