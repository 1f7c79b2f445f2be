import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { Prisma, PrismaClient } from '@/prisma/generated/client'
import { ConflictError } from '@/lib/errors'
import { appDatabaseUrl, identityDatabaseUrl } from '@/lib/runtime/database-urls'
import { TenantClient, transactionScope, type TransactionScope } from '@/lib/tenant-client'

export { Prisma }

/** The record inside one transaction, scoped to one workspace. */
export type Tx = Prisma.TransactionClient

type Scope = Pick<TransactionScope, 'workspaceId' | 'hiddenCaseIds'>
type Asked = Omit<TransactionScope, 'waitMs'>

const transactionOptions = { maxWait: 10_000, timeout: 30_000 }

/** For the few transactions that read the whole record: how long one may take, in milliseconds. */
type Patience = { timeout?: number }

type Clients = { record: PrismaClient; identity: PrismaClient }

// Next loads this module more than once (pages, route handlers, reloads in development): one pool each, whatever happens.
const shared = globalThis as typeof globalThis & { answerableClients?: Clients }

function connect(): Clients {
  const recordPool = new pg.Pool({ connectionString: appDatabaseUrl(), max: 10, Client: TenantClient })
  const identityPool = new pg.Pool({ connectionString: identityDatabaseUrl(), max: 5 })
  return {
    record: new PrismaClient({ adapter: new PrismaPg(recordPool, { disposeExternalPool: true }), transactionOptions }),
    identity: new PrismaClient({
      adapter: new PrismaPg(identityPool, { disposeExternalPool: true }),
      transactionOptions,
    }),
  }
}

const clients = () => (shared.answerableClients ??= connect())

function inScope<T>(scope: Asked, work: (tx: Tx) => Promise<T>, patience: Patience = {}): Promise<T> {
  const { workspaceId, hiddenCaseIds, readOnly } = scope
  // It gives up waiting before it is ended itself, so that whoever waited is told why.
  const waitMs = (patience.timeout ?? transactionOptions.timeout) * (5 / 6)
  return transactionScope.run({ workspaceId, hiddenCaseIds, readOnly, waitMs }, () =>
    clients().record.$transaction(work, patience).catch(nameWaiting),
  )
}

/** As PostgreSQL says that a lock was not got in time, and that two waited for one another. */
const heldByAnother = /"(?:55P03|40P01)"/

/** As Prisma says that no connection became free: others wait, or work, on each. It has no code of its own for that. */
const findsNoConnection = /Unable to start a transaction/

/** That it waited in vain for what others hold is nobody's fault: nothing is kept, and it can be tried again. */
function nameWaiting(error: unknown): never {
  const isWaiting =
    error instanceof Prisma.PrismaClientKnownRequestError &&
    (heldByAnother.test(JSON.stringify(error.meta)) ||
      (error.code === 'P2028' && findsNoConnection.test(error.message)))
  if (isWaiting) throw new ConflictError('held_too_long')
  throw error
}

const reading = new AsyncLocalStorage<{ scope: Scope; tx: Tx }>()

/**
 * Reads in one READ ONLY transaction that sees the actor's workspace, less the cases hidden from the actor. A reading for
 * the same actor inside it shares its transaction: several queries that make one page open and close one.
 */
export function readRecord<T>(scope: Scope, work: (tx: Tx) => Promise<T>, patience?: Patience): Promise<T> {
  const outer = reading.getStore()
  if (outer?.scope === scope) return work(outer.tx)
  return inScope({ ...scope, readOnly: true }, (tx) => reading.run({ scope, tx }, () => work(tx)), patience)
}

/**
 * Changes in one transaction: the change and its event, or neither.
 * @throws ConflictError `held_too_long` where other transactions, such as an erasure, held what it needs: nothing is kept
 */
export const changeRecord = <T>(scope: Scope, work: (tx: Tx) => Promise<T>, patience?: Patience) =>
  inScope({ ...scope, readOnly: false }, work, patience)

/**
 * Accounts, sessions, and who belongs where: another database role, which cannot read a line of the record.
 * For lib/auth and lib/workspaces only.
 */
export const identity = () => clients().identity

/** Ends all connections: for scripts and tests, and when the server stops. */
export async function disconnect(): Promise<void> {
  const open = shared.answerableClients
  delete shared.answerableClients
  await Promise.all([open?.record.$disconnect(), open?.identity.$disconnect()])
}
