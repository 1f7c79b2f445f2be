import { ConflictError } from '@/lib/errors'

const most = 3

const wasChanged = (error: unknown) => error instanceof ConflictError && error.refusal.key === 'changed_meanwhile'

/**
 * Tries again what reads a whole record and then writes, when something was written in between: a document that was being
 * read, a colleague who saved. The last refusal is thrown.
 */
export async function againIfChanged<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (!wasChanged(error) || tries === most) throw error
    }
  }
}
