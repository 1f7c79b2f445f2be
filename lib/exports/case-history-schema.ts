import { z } from 'zod'
import { caseHistory } from '@/lib/exports/case-history'

/** The JSON Schema (draft 2020-12) of the case history format, as the text of docs/case-history.schema.json. */
export function caseHistorySchemaText(): string {
  const schema = z.toJSONSchema(caseHistory, { target: 'draft-2020-12' })
  return `${JSON.stringify({ ...schema, title: 'Answerable case history, version 1' }, null, 2)}\n`
}
