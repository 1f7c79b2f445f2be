import 'server-only'
import { createTranslator } from 'use-intl/core'
import type { z } from 'zod'
import { FileDamagedError, FileTooLargeError } from '@/lib/documents/receive-file'
import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
  type DomainError,
  type Refusal,
} from '@/lib/errors'
import { messages } from '@/lib/i18n/messages'
import { refusalOf } from '@/lib/web/read-form'

const errors = createTranslator({ locale: 'en-GB', messages, namespace: 'errors' })
const words = createTranslator({ locale: 'en-GB', messages, namespace: 'api' })

type Status = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500

/** One thing that is wrong with the input: where it stands (JSON Pointer), and what the matter is. */
type Fault = { pointer: string; code: string; detail: string }

/** Headers of every answer of the API: nothing is kept, shown as a page, or read by another site. */
export const apiHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
}

const saying = ({ key, values }: Refusal) => errors(key as Parameters<typeof errors>[0], values as never)

type Problem = { code: string; detail: string; faults?: Fault[]; headers?: Record<string, string> }

/** A refusal as RFC 9457 has it. `code` is stable, for programs; `detail` is written for people. */
export function problem(status: Status, { code, detail, faults, headers = {} }: Problem): Response {
  const body = {
    type: `urn:answerable:problem:${code}`,
    title: words(`problems.${status}`),
    status,
    detail,
    code,
    ...(faults ? { errors: faults } : {}),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...apiHeaders, ...headers },
  })
}

type Word = keyof typeof messages.api.details

/** A refusal of the door itself, before any deed: its code is the key of its words. */
export const refused = (status: Status, code: Word, headers?: Record<string, string>) =>
  problem(status, { code, detail: words(`details.${code}`), headers })

/** What the schema did not take, each with its place. */
export function faulty(status: 400 | 422, error: z.ZodError): Response {
  const faults = error.issues.flatMap((issue): Fault[] => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : null
    const { key, values } = unknown ? { key: 'unknown_field' } : refusalOf(issue)
    const detail = saying({ key, values } as Refusal)
    const places = unknown ? unknown.map((name) => [...issue.path, name]) : [issue.path]
    return places.map((path) => ({ pointer: pointerOf(path), code: key, detail }))
  })
  return problem(status, { code: 'invalid', detail: words('details.invalid'), faults })
}

const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

function statusOf(error: DomainError): Status {
  if (error instanceof NotFoundError) return 404
  if (error instanceof ForbiddenError) return 403
  if (error instanceof FileTooLargeError) return 413
  if (error instanceof InvalidError || error instanceof FileDamagedError) return 422
  if (error instanceof ConflictError) return error.refusal.key === 'too_many_tries' ? 429 : 409
  return 422
}

/** What a deed refused, in the words that a form would show. */
export function refusedByDeed(error: DomainError): Response {
  const { key, values } = error.refusal
  const detail = saying(error.refusal)
  const status = statusOf(error)
  const faults = error instanceof InvalidError ? [{ pointer: `/${error.field}`, code: key, detail }] : undefined
  const minutes = status === 429 ? Number(values?.minutes ?? 1) : null
  return problem(status, {
    code: key,
    detail,
    faults,
    headers: minutes === null ? {} : { 'Retry-After': String(minutes * 60) },
  })
}
