import { DomainError } from '@/lib/errors'

/** How a deed ends for whoever tries it: `done`, the name and the words of its refusal, or `a bug` with what was thrown. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    return error instanceof DomainError ? `${error.name} ${error.message}` : `a bug: ${String(error).slice(0, 600)}`
  }
}
