'use server'

import { addInstitution } from '@/lib/institutions/add-institution'
import { changeInstitution } from '@/lib/institutions/change-institution'
import { giveRules } from '@/lib/institutions/give-rules'
import { addOfficeHolder, changeOfficeHolder } from '@/lib/institutions/keep-office-holder'
import { giveRulesInput } from '@/lib/institutions/rule-schema'
import {
  addInstitutionInput,
  addOfficeHolderInput,
  changeInstitutionInput,
  changeOfficeHolderInput,
} from '@/lib/institutions/schema'
import { workspaceAction } from '@/lib/web/workspace-action'

export const addInstitutionAction = workspaceAction(addInstitutionInput, async (actor, input) => {
  const { id } = await addInstitution(actor, input)
  return `/${actor.workspaceSlug}/institutions/${id}`
})

export const changeInstitutionAction = workspaceAction(changeInstitutionInput, async (actor, input) => {
  await changeInstitution(actor, input)
  return `/${actor.workspaceSlug}/institutions/${input.institutionId}`
})

// These stay on their page: a redirect to a place on the same page can leave the old page standing.

export const addOfficeHolderAction = workspaceAction(addOfficeHolderInput, async (actor, input) => {
  await addOfficeHolder(actor, input)
  return undefined
})

export const changeOfficeHolderAction = workspaceAction(changeOfficeHolderInput, async (actor, input) => {
  await changeOfficeHolder(actor, input)
  return undefined
})

export const giveRulesAction = workspaceAction(giveRulesInput, async (actor, input) => {
  await giveRules(actor, input)
  return undefined
})
