'use server'

import { addInstitution } from '@/lib/institutions/add-institution'
import { changeInstitution } from '@/lib/institutions/change-institution'
import { addInstitutionInput, changeInstitutionInput } from '@/lib/institutions/schema'
import { workspaceAction } from '@/lib/web/workspace-action'

export const addInstitutionAction = workspaceAction(addInstitutionInput, async (actor, input) => {
  const { id } = await addInstitution(actor, input)
  return `/${actor.workspaceSlug}/institutions/${id}`
})

export const changeInstitutionAction = workspaceAction(changeInstitutionInput, async (actor, input) => {
  await changeInstitution(actor, input)
  return `/${actor.workspaceSlug}/institutions/${input.institutionId}`
})
