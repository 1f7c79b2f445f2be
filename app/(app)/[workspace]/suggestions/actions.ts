'use server'

import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { dismissSuggestion } from '@/lib/suggestions/dismiss-suggestion'
import { restoreSuggestion } from '@/lib/suggestions/restore-suggestion'
import { acceptSuggestionInput, decideSuggestionInput } from '@/lib/suggestions/schema'
import { backTo } from '@/lib/web/back-to'
import { workspaceAction } from '@/lib/web/workspace-action'

export const acceptSuggestionAction = workspaceAction(acceptSuggestionInput, async (actor, input) => {
  await acceptSuggestion(actor, input)
  return backTo(actor, input.backTo, '')
})

export const dismissSuggestionAction = workspaceAction(decideSuggestionInput, async (actor, input) => {
  await dismissSuggestion(actor, input)
  return backTo(actor, input.backTo, '')
})

export const restoreSuggestionAction = workspaceAction(decideSuggestionInput, async (actor, input) => {
  await restoreSuggestion(actor, input)
  return backTo(actor, input.backTo, '')
})
