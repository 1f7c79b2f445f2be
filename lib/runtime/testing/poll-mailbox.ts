import { pollMailbox } from '@/lib/imports/mail/mailbox/poll-mailbox'
import type { MailboxAddress } from '@/lib/imports/mail/mailbox/mailbox-address'

/** A look into a mailbox that says each mail it took and then waits, to be killed by a test in the middle. */
const address = JSON.parse(process.argv[2] ?? '') as MailboxAddress
await pollMailbox(address, {
  onTaken: (uid) => {
    process.stdout.write(`${uid}\n`)
    if (uid >= 3n) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  },
})
