import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'

/** The directory, by name; the page builds the tree. At most two thousand: beyond that it is searched. */
export const listInstitutions = (actor: Actor, words: string) =>
  readRecord(actor, (tx) =>
    tx.institution.findMany({
      where: {
        workspaceId: actor.workspaceId,
        ...(words
          ? {
              OR: [
                { name: { contains: words, mode: 'insensitive' } },
                { shortName: { contains: words, mode: 'insensitive' } },
              ],
            }
          : {}),
      },
      relationLoadStrategy: 'join',
      orderBy: { name: 'asc' },
      take: 2000,
      select: {
        id: true,
        name: true,
        shortName: true,
        parentId: true,
        place: true,
        replyRuleId: true,
        _count: { select: { recipients: true, replies: true, commitments: true } },
      },
    }),
  )

export type InstitutionLine = Awaited<ReturnType<typeof listInstitutions>>[number]

/** One institution with what hangs on it; null when missing or foreign. */
export const getInstitution = (actor: Actor, id: string) =>
  readRecord(actor, (tx) =>
    tx.institution.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      relationLoadStrategy: 'join',
      select: {
        id: true,
        name: true,
        shortName: true,
        parentId: true,
        place: true,
        address: true,
        email: true,
        languages: true,
        replyRuleId: true,
        version: true,
        parent: { select: { id: true, name: true, replyRuleId: true, parent: { select: { replyRuleId: true } } } },
        children: { orderBy: { name: 'asc' }, select: { id: true, name: true } },
        recipients: {
          orderBy: { createdAt: 'desc' },
          take: 50,
          select: {
            id: true,
            state: true,
            dueOn: true,
            letter: { select: { id: true, subject: true, sentOn: true, case: { select: { id: true, title: true } } } },
          },
        },
        _count: { select: { recipients: true, replies: true, commitments: true } },
      },
    }),
  )

/** Names for the lists that forms offer while one types; at most a thousand. */
export const listInstitutionNames = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.institution.findMany({
      where: { workspaceId: actor.workspaceId },
      orderBy: { name: 'asc' },
      take: 1000,
      select: { id: true, name: true },
    }),
  )
