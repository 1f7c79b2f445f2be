import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { startWorkers } from '@/lib/jobs/work'

/** A worker that takes one job in hand and never ends it, to be killed by a test. */
await startWorkers(ownerDatabaseUrl(), {
  'apply-import': () => {
    process.stdout.write('in hand\n')
    return new Promise(() => undefined)
  },
})
