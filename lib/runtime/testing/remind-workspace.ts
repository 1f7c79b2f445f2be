import { disconnect } from '@/lib/db'
import { openMailer } from '@/lib/reminders/mail'
import { runInWorkspace } from '@/lib/reminders/run-reminders'

/** One worker of the reminders, to be killed by a test: `remind-workspace.ts WORKSPACE TIME_ZONE NOW`. */
const [id = '', timeZone = '', now = ''] = process.argv.slice(2)
const mailer = openMailer()
process.stdout.write('started\n')
await runInWorkspace({ id, timeZone }, mailer, new Date(now), 0)
mailer?.close()
await disconnect()
