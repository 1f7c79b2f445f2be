import type { Actor } from '@/lib/auth/actor'
import { erasureCalls } from '@/lib/runtime/testing/api/erasure-calls'
import { importCalls } from '@/lib/runtime/testing/api/import-calls'
import { ownCalls } from '@/lib/runtime/testing/api/own-calls'
import { recordCalls } from '@/lib/runtime/testing/api/record-calls'
import { letterCalls } from '@/lib/runtime/testing/api/letter-calls'
import type { Target } from '@/lib/runtime/testing/tenancy/build-target'

/** A sound request of one operation: what its path, query and body are filled with, from a workspace with one of everything. */
export type ApiCall = {
  params?: Record<string, string>
  query?: string
  body?: Record<string, unknown>
  upload?: string
  /** What has to be so first. */
  prepare?: (owner: Actor, target: Target) => Promise<unknown>
}

export type Calls = Record<string, (target: Target) => ApiCall>

/** One row for each operation, by method and path. */
export const calls: Calls = { ...letterCalls, ...recordCalls, ...importCalls, ...erasureCalls, ...ownCalls }
