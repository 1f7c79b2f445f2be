import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { startWorkers } from '@/lib/jobs/work'

const [mine = ''] = process.argv.slice(2)

/** A worker that takes the job of one subject in hand and never ends it, to be killed by a test; others it passes by. */
await startWorkers(ownerDatabaseUrl(), {
  'apply-import': ({ subjectId }) => {
    if (subjectId !== mine) return Promise.resolve()
    process.stdout.write('in hand\n')
    return new Promise(() => undefined)
  },
})
