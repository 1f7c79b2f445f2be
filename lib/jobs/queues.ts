/**
 * What is done outside a request. A job says which workspace, which member asked for it, and which record it is about;
 * everything else is read again when it runs, so that a job that waited does what is right then.
 */
export type JobPayload = { workspaceId: string; memberId: string | null; subjectId: string }

export type Queue = {
  /** Tries after the first, with growing pauses; then the job is failed and `doctor` names it. */
  retryLimit: number
  /** A job that runs longer is taken from its worker and tried again, in seconds. */
  expireInSeconds: number
  /** How many of one queue run at once in one process. */
  atOnce: number
  /**
   * Where the job goes when all its tries failed, for whatever reason, the death of the worker too: what somebody waits for
   * then says that it ended, and can be asked for again.
   */
  givenUpTo?: string
}

/** Says how something ended: a short change, tried a few times. */
const ending = { retryLimit: 3, expireInSeconds: 60, atOnce: 1 } as const

/** Every queue there is. A name is never reused for another meaning: jobs may wait in it. */
export const queues = {
  'end-document': ending,
  'end-recount': ending,
  'end-export': ending,
  'end-import': ending,
  'end-sorting': ending,
  'end-mail-work': ending,
  'end-webhook': ending,
  'end-workspace-export': ending,
  remind: { retryLimit: 0, expireInSeconds: 600, atOnce: 1 },
  'read-document': { retryLimit: 2, expireInSeconds: 900, atOnce: 2, givenUpTo: 'end-document' },
  'derive-due-days': { retryLimit: 3, expireInSeconds: 900, atOnce: 1, givenUpTo: 'end-recount' },
  'make-export': { retryLimit: 1, expireInSeconds: 7200, atOnce: 1, givenUpTo: 'end-export' },
  'export-workspace': { retryLimit: 1, expireInSeconds: 14_400, atOnce: 1, givenUpTo: 'end-workspace-export' },
  'apply-import': { retryLimit: 3, expireInSeconds: 1800, atOnce: 1, givenUpTo: 'end-import' },
  'sort-mail': { retryLimit: 3, expireInSeconds: 600, atOnce: 1, givenUpTo: 'end-sorting' },
  'file-sure-mails': { retryLimit: 2, expireInSeconds: 1800, atOnce: 1, givenUpTo: 'end-mail-work' },
  'undo-mail-import': { retryLimit: 2, expireInSeconds: 1800, atOnce: 1, givenUpTo: 'end-mail-work' },
  'poll-mailbox': { retryLimit: 0, expireInSeconds: 600, atOnce: 1 },
  'send-webhook': { retryLimit: 8, expireInSeconds: 60, atOnce: 4, givenUpTo: 'end-webhook' },
  'finish-erasure': { retryLimit: 8, expireInSeconds: 900, atOnce: 1 },
  sweep: { retryLimit: 0, expireInSeconds: 1800, atOnce: 1 },
} as const satisfies Record<string, Queue>

export type QueueName = keyof typeof queues

/** Jobs that nobody asks for: the time table, in UTC. Their payload is empty. */
export const timeTable: Partial<Record<QueueName, string>> = {
  remind: '*/5 * * * *',
  'poll-mailbox': '*/2 * * * *',
  sweep: '17 3 * * *',
}
