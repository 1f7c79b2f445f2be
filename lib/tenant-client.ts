import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { isUuid } from '@/lib/uuid'

/**
 * The scope of a transaction: the workspace it may see, the cases it may not, whether it may write, and how long it waits for what
 * another one holds, in milliseconds.
 */
export type TransactionScope = {
  workspaceId: string
  hiddenCaseIds: readonly string[]
  readOnly: boolean
  waitMs: number
}

// Next bundles this module once for pages and once for route handlers; connections are shared, so the scope must be too.
const shared = globalThis as typeof globalThis & { answerableScope?: AsyncLocalStorage<TransactionScope> }

export const transactionScope = (shared.answerableScope ??= new AsyncLocalStorage<TransactionScope>())

/**
 * The words that open a transaction in a scope. Settings are local to the transaction (`set_config(…, true)`), so a
 * pooled connection carries nothing to its next user. One message to the server, because a page has few to spend.
 * Values are checked UUIDs: the simple protocol knows no parameters.
 */
function openingOf(scope: TransactionScope): string {
  const ids = [scope.workspaceId, ...scope.hiddenCaseIds]
  if (!ids.every((id) => isUuid(id))) throw new Error('A transaction scope holds something that is not a UUID.')
  const hidden = scope.hiddenCaseIds.length > 0 ? `{${scope.hiddenCaseIds.join(',')}}` : ''
  return (
    `BEGIN${scope.readOnly ? ' READ ONLY' : ''}; ` +
    `SELECT set_config('app.workspace', '${scope.workspaceId}', true), set_config('app.hidden_cases', '${hidden}', true), ` +
    `set_config('lock_timeout', '${Math.round(scope.waitMs)}', true)`
  )
}

const opensTransaction = (query: unknown) =>
  typeof query === 'object' && query !== null && 'text' in query && query.text === 'BEGIN'

function currentOpening(): string {
  const scope = transactionScope.getStore()
  if (!scope) throw new Error('A transaction was begun outside readRecord and changeRecord.')
  return openingOf(scope)
}

/**
 * A connection on which a transaction cannot begin without a scope: Prisma's `BEGIN` is replaced by the opening of the
 * scope it runs in, and refused where there is none.
 */
export class TenantClient extends pg.Client {}

TenantClient.prototype.query = function query(this: pg.Client, ...given: unknown[]): unknown {
  const args = opensTransaction(given[0]) ? [currentOpening()] : given
  return Reflect.apply(pg.Client.prototype.query, this, args)
} as pg.Client['query']
