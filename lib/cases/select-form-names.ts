import 'server-only'
import type { Prisma, Tx } from '@/lib/db'
import { selectUnsaved } from '@/lib/documents/unsaved-files'

/** Open cases to choose from, newest first, at most five hundred. */
export const openCaseOptions = {
  where: { closedOn: null },
  orderBy: [{ openedOn: 'desc' }, { id: 'desc' }],
  take: 500,
  select: { id: true, code: true, title: true },
} satisfies Prisma.Workspace$casesArgs

const named = (rows: { name: string }[]) => rows.map(({ name }) => name)

/** A list to choose from while one types is no longer than this; what a file names is held against more. */
const [mostOffered, mostKnown] = [1000, 5000]

/** Institutions with their short names, to hold what a file names against. */
export const knownInstitutions = {
  orderBy: { name: 'asc' },
  take: mostKnown,
  select: { name: true, shortName: true },
} satisfies Prisma.Workspace$institutionsArgs

/** Those of the known that a form offers while one types, by name. */
export const offeredInstitutions = (known: { name: string }[]): string[] => named(known.slice(0, mostOffered))

type FormOf = {
  workspaceId: string
  memberId: string
  draftId: string | null
  unsavedOf?: string
  /** Whether the addresses of all members are asked for: whose mail is ours. */
  asksSide?: boolean
}

/**
 * What forms offer while one types: open cases, newest first, at most five hundred; institutions and organisations by
 * name, at most a thousand of each. With it what the member typed before (`kept`, null where nothing was), and then the
 * institutions with their short names (`known`), at most five thousand; and, where it is asked for, what was put into such a
 * form and not saved (`left`, null where it is not), and by what our own letters are known (`side`). One statement.
 */
export async function selectFormNames(tx: Tx, { workspaceId, memberId, draftId, unsavedOf, asksSide }: FormOf) {
  const { cases, institutions, formDrafts, ...side } = await tx.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    relationLoadStrategy: 'join',
    select: {
      name: true,
      mailSetting: { select: { addresses: true } },
      cases: openCaseOptions,
      institutions: { ...knownInstitutions, take: draftId ? mostKnown : mostOffered },
      organisations: { orderBy: { name: 'asc' }, take: mostOffered, select: { name: true } },
      formDrafts: {
        where: { memberId, id: { in: draftId ? [draftId] : [] } },
        select: { id: true, values: true },
      },
      members: {
        where: asksSide ? {} : { id: { in: unsavedOf ? [memberId] : [] } },
        select: {
          id: true,
          email: true,
          ...selectUnsaved({ workspaceId, memberId }, unsavedOf ?? '', draftId),
        },
      },
    },
  })
  return {
    cases,
    institutions: offeredInstitutions(institutions),
    organisations: named(side.organisations),
    known: institutions,
    kept: formDrafts[0] ?? null,
    left: side.members.find(({ id }) => id === memberId) ?? null,
    side,
  }
}
