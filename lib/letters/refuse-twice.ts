import 'server-only'
import { Prisma } from '@/lib/db'
import { InvalidError } from '@/lib/errors'

/**
 * Around a change of a letter's recipients: the same office-holder of the same institution twice is refused at `field`.
 * The index of the database is asked, so that it holds for two people at once as well.
 */
export async function refuseTwice<T>(field: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const isTwice =
      error instanceof Prisma.PrismaClientKnownRequestError &&
      error.code === 'P2002' &&
      error.meta?.modelName === 'Recipient'
    throw isTwice ? new InvalidError(field, 'recipient_twice') : error
  }
}
