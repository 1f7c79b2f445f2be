'use server'

import { extendTerm } from '@/lib/clocks/extend-term'
import { pauseClock, resumeClock } from '@/lib/clocks/pause-clock'
import { restartClock } from '@/lib/clocks/restart-clock'
import {
  extendTermInput,
  pauseClockInput,
  restartClockInput,
  resumeClockInput,
  withdrawClockLineInput,
} from '@/lib/clocks/schema'
import { withdrawClockLine } from '@/lib/clocks/withdraw-clock-line'
import { workspaceAction } from '@/lib/web/workspace-action'

export const extendTermAction = workspaceAction(extendTermInput, async (actor, input) => {
  await extendTerm(actor, input)
  return undefined
})

export const pauseClockAction = workspaceAction(pauseClockInput, async (actor, input) => {
  await pauseClock(actor, input)
  return undefined
})

export const resumeClockAction = workspaceAction(resumeClockInput, async (actor, input) => {
  await resumeClock(actor, input)
  return undefined
})

export const restartClockAction = workspaceAction(restartClockInput, async (actor, input) => {
  await restartClock(actor, input)
  return undefined
})

export const withdrawClockLineAction = workspaceAction(withdrawClockLineInput, async (actor, input) => {
  await withdrawClockLine(actor, input)
  return undefined
})
