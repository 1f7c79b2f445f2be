'use server'

import type { Actor } from '@/lib/auth/actor'
import { recordNothingNew } from '@/lib/commitments/nothing-new'
import { nothingNewInput } from '@/lib/commitments/schema'
import { changeTogether } from '@/lib/review/change-together'
import { saveReview } from '@/lib/review/save-review'
import {
  changeTogetherInput,
  saveReviewInput,
  snoozeLineInput,
  undoReviewInput,
  undoTogetherInput,
  wakeInput,
} from '@/lib/review/schema'
import { snooze, wake } from '@/lib/review/snooze'
import { undoReview } from '@/lib/review/undo-review'
import { undoTogether } from '@/lib/review/undo-together'
import { backTo } from '@/lib/web/back-to'
import { workspaceAction } from '@/lib/web/workspace-action'

/** The next page, which knows what was just done and so can offer to undo it. */
function nextPage(actor: Actor, wanted: string | undefined, done: Record<string, string>) {
  const [path = '', fragment] = backTo(actor, wanted, '/commitments/review').split('#')
  const query = Object.entries(done).map(([name, value]) => `${name}=${value}`)
  return `${path}${path.includes('?') ? '&' : '?'}${query.join('&')}${fragment ? `#${fragment}` : ''}`
}

export const saveReviewAction = workspaceAction(saveReviewInput, async (actor, input) => {
  const { id } = await saveReview(actor, input)
  return nextPage(actor, input.backTo, { undo: id, of: input.commitmentId })
})

export const reviewNothingNewAction = workspaceAction(nothingNewInput, async (actor, input) => {
  const { id } = await recordNothingNew(actor, input)
  return nextPage(actor, input.backTo, { undo: id, of: input.commitmentId })
})

export const undoReviewAction = workspaceAction(undoReviewInput, async (actor, input) => {
  await undoReview(actor, input)
  return nextPage(actor, input.backTo, { undone: '1' })
})

export const snoozeAction = workspaceAction(snoozeLineInput, async (actor, input) => {
  await snooze(actor, input)
  return nextPage(actor, input.backTo, { snoozed: input.subjectId })
})

export const wakeAction = workspaceAction(wakeInput, async (actor, input) => {
  await wake(actor, input)
  return nextPage(actor, input.backTo, { undone: '1' })
})

export const changeTogetherAction = workspaceAction(changeTogetherInput, async (actor, input) => {
  const { id } = await changeTogether(actor, input)
  return nextPage(actor, input.backTo, { changed: id, count: String(input.chosen.length) })
})

export const undoTogetherAction = workspaceAction(undoTogetherInput, async (actor, input) => {
  await undoTogether(actor, input)
  return nextPage(actor, input.backTo, { undone: '1' })
})
