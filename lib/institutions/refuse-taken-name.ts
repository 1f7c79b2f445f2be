import 'server-only'
import { Prisma, type Tx } from '@/lib/db'
import { InvalidError } from '@/lib/errors'
import { findByName } from '@/lib/institutions/find-by-name'

const taken = () => new InvalidError('name', 'name_taken')

/** A name stands once in a directory, whatever its capitals. `exceptId` is the entry that is being corrected. */
export async function refuseTakenName(tx: Tx, workspaceId: string, name: string, exceptId?: string): Promise<void> {
  const found = await findByName(tx, workspaceId, [name])
  if (found.some(({ id }) => id !== exceptId)) throw taken()
}

/** Around a change of the directory: somebody who took the name between the look and the write is told of as well. */
export async function refusingTakenName<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const isTaken =
      error instanceof Prisma.PrismaClientKnownRequestError &&
      error.code === 'P2002' &&
      error.meta?.modelName === 'Institution'
    throw isTaken ? taken() : error
  }
}
