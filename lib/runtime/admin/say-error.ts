import { ZodError } from 'zod'
import { DomainError } from '@/lib/errors'

/** What went wrong in a command, for its JSON: a refusal by its key, wrong options each by name, anything else as it says. */
export function sayError(error: unknown): object {
  if (error instanceof DomainError) return error.refusal
  if (error instanceof ZodError)
    return { options: error.issues.map(({ path, message }) => ({ name: path.join('.'), message })) }
  return { message: error instanceof Error ? error.message : String(error) }
}
