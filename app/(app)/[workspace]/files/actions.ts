'use server'

import { typeText, typeTextInput } from '@/lib/documents/type-text'
import { workspaceAction } from '@/lib/web/workspace-action'

export const typeTextAction = workspaceAction(typeTextInput, async (actor, input) => {
  await typeText(actor, input)
  return undefined
})
