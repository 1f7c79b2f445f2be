import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Tx } from '@/lib/db'
import { caseHead, type CaseHead } from '@/lib/overview/case-head'
import { caseLetter, type CaseLetter } from '@/lib/overview/case-letters'
import { commitmentLine, type CommitmentLine } from '@/lib/overview/commitment-lines'
import { selectTimeline, type TimelineCursor, type TimelineEntry } from '@/lib/timeline/queries'

const overviewLetters = 20
const overviewCommitments = 8
const overviewFiles = 6
const overviewEntries = 12
/** Asked for, so that twelve are left when what is only planned is taken out. */
const entriesAsked = 40
const pageSize = 50

const caseFile = {
  id: true,
  name: true,
  mediaType: true,
  sizeBytes: true,
  sha256: true,
  erasureId: true,
  role: true,
  createdAt: true,
  letter: { select: { id: true, subject: true } },
  reply: { select: { id: true, institution: { select: { name: true } } } },
  source: { select: { id: true, title: true } },
  recipient: { select: { id: true, letterId: true, institution: { select: { name: true } } } },
} as const

const whole = (actor: Actor, id: string) => ({ workspaceId_id: { workspaceId: actor.workspaceId, id } })

type Overview = {
  head: CaseHead
  letters: CaseLetter[]
  files: Awaited<ReturnType<typeof selectFiles>>
  commitments: CommitmentLine[]
  timeline: TimelineEntry[]
}

/** The case at a glance, in three statements: head, letters and files; commitments; the newest of the timeline. */
export async function getCaseOverview(actor: Actor, caseId: string): Promise<Overview | null> {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const found = await tx.case.findUnique({
      where: whole(actor, caseId),
      relationLoadStrategy: 'join',
      select: {
        ...caseHead,
        letters: {
          orderBy: [{ sentOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
          take: overviewLetters,
          select: caseLetter,
        },
        documents: { orderBy: { createdAt: 'asc' }, take: overviewFiles, select: caseFile },
      },
    })
    if (!found) return null
    const { letters, documents: files, ...head } = found
    const commitments = await tx.commitment.findMany({
      where: { workspaceId, caseId },
      relationLoadStrategy: 'join',
      orderBy: [{ nextCheckOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      take: overviewCommitments,
      select: commitmentLine,
    })
    const timeline = await selectTimeline(tx, workspaceId, caseId, { limit: entriesAsked })
    const happened = timeline.filter(({ detail, kind }) => kind !== 'follow_up' || detail === 'done')
    return { head, letters, files, commitments, timeline: happened.slice(0, overviewEntries) }
  })
}

const selectHead = (tx: Tx, actor: Actor, caseId: string) =>
  tx.case.findUnique({ where: whole(actor, caseId), relationLoadStrategy: 'join', select: caseHead })

/** The head of a case and something below it; null when the case is missing, foreign or hidden. */
async function withHead<T>(actor: Actor, caseId: string, below: (tx: Tx) => Promise<T>) {
  return readRecord(actor, async (tx) => {
    const head = await selectHead(tx, actor, caseId)
    return head && { head, below: await below(tx) }
  })
}

/** One page of the whole timeline, newest first, and whether there is more. */
export const getCaseTimeline = (actor: Actor, caseId: string, after: TimelineCursor | null) =>
  withHead(actor, caseId, (tx) => selectTimeline(tx, actor.workspaceId, caseId, { limit: pageSize, after }))

/** The letters of a case, drafts first, then the newest. */
export const getCaseLetters = (actor: Actor, caseId: string) =>
  withHead(actor, caseId, (tx) =>
    tx.letter.findMany({
      where: { workspaceId: actor.workspaceId, caseId },
      relationLoadStrategy: 'join',
      orderBy: [{ sentOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
      take: 200,
      select: caseLetter,
    }),
  )

/** The replies of a case, the newest first. */
export const getCaseReplies = (actor: Actor, caseId: string) =>
  withHead(actor, caseId, (tx) =>
    tx.reply.findMany({
      where: { workspaceId: actor.workspaceId, caseId },
      relationLoadStrategy: 'join',
      orderBy: [{ receivedOn: 'desc' }, { id: 'desc' }],
      take: 200,
      select: {
        id: true,
        kind: true,
        subject: true,
        receivedOn: true,
        theirReference: true,
        readAt: true,
        institution: { select: { name: true } },
        answers: {
          select: { recipient: { select: { letter: { select: { id: true, subject: true, sentOn: true } } } } },
        },
      },
    }),
  )

/** The sources of a case, the newest first. */
export const getCaseSources = (actor: Actor, caseId: string) =>
  withHead(actor, caseId, (tx) =>
    tx.source.findMany({
      where: { workspaceId: actor.workspaceId, caseId },
      relationLoadStrategy: 'join',
      orderBy: [{ datedOn: 'desc' }, { id: 'desc' }],
      take: 200,
      select: {
        id: true,
        kind: true,
        title: true,
        datedOn: true,
        url: true,
        publishers: { orderBy: { position: 'asc' }, select: { institution: { select: { name: true } } } },
      },
    }),
  )

/** The commitments of a case, the next to be checked first. */
export const getCaseCommitments = (actor: Actor, caseId: string) =>
  withHead(actor, caseId, (tx) =>
    tx.commitment.findMany({
      where: { workspaceId: actor.workspaceId, caseId },
      relationLoadStrategy: 'join',
      orderBy: [{ nextCheckOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      take: 200,
      select: commitmentLine,
    }),
  )

const selectFiles = (tx: Tx, actor: Actor, caseId: string) =>
  tx.document.findMany({
    where: { workspaceId: actor.workspaceId, caseId },
    relationLoadStrategy: 'join',
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 500,
    select: caseFile,
  })

/** The files of a case, the oldest first. */
export const getCaseFiles = (actor: Actor, caseId: string) =>
  withHead(actor, caseId, (tx) => selectFiles(tx, actor, caseId))

/** Internal notes, newest first. */
export const getCaseNotes = (actor: Actor, caseId: string) =>
  withHead(actor, caseId, (tx) =>
    tx.note.findMany({
      where: { workspaceId: actor.workspaceId, caseId },
      relationLoadStrategy: 'join',
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 200,
      select: { id: true, text: true, createdAt: true, author: { select: { name: true } } },
    }),
  )

/** Who did what when, newest first; the next page begins before `before`. */
export const getCaseHistory = (actor: Actor, caseId: string, before: string | null) =>
  withHead(actor, caseId, (tx) =>
    tx.event.findMany({
      where: { workspaceId: actor.workspaceId, caseId, ...(before && { id: { lt: before } }) },
      orderBy: { id: 'desc' },
      take: pageSize + 1,
      select: { id: true, at: true, type: true, actorName: true, subjectId: true, data: true },
    }),
  )
