import 'server-only'
import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, identity, Prisma, type Tx } from '@/lib/db'
import { recordEvent } from '@/lib/timeline/record-event'
import type { CreateWorkspaceInput } from '@/lib/workspaces/schema'
import { freeSlug, slugOf } from '@/lib/workspaces/slug'

/** An account, as a page, a seed or an operator has it. */
export type Founder = { userId: string; name: string; email: string; locale: string }

/** What a new workspace starts with, written in the transaction that makes it: `addStarterInstitutions`. */
type Furnish = (tx: Tx, actor: Actor) => Promise<unknown>

type NewWorkspace = CreateWorkspaceInput & { isDemo?: boolean }

const mostTries = 5

/**
 * A workspace and its first owner. The form posted twice makes one: the id is derived from the person and the
 * submission key, so that nobody can ask for an id that is somebody else's.
 * @param furnish comes from the caller, because this domain knows none of the later ones
 * @returns the owner, as `findActor` would give it
 */
export async function createWorkspace(founder: Founder, input: NewWorkspace, furnish: Furnish): Promise<Actor> {
  const workspaceId = workspaceIdOf(founder.userId, input.submissionKey)
  for (let tries = 1; ; tries += 1) {
    const made = await findMade(workspaceId, founder)
    if (made) return made
    const slug = freeSlug(input.name, await slugsLike(input.name))
    try {
      return await changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
        const owner = await writeWorkspace(tx, founder, { ...input, workspaceId, slug })
        await furnish(tx, owner)
        return owner
      })
    } catch (error) {
      // Somebody took the slug, or the same form was posted at the same time: look again.
      if (!isTaken(error) || tries === mostTries) throw error
    }
  }
}

/** A UUID of version 8: 122 bits of a hash. */
function workspaceIdOf(userId: string, submissionKey: string): string {
  const hash = createHash('sha256').update(`workspace:${userId}:${submissionKey}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

const slugsLike = async (name: string) => {
  const found = await identity().workspace.findMany({
    where: { slug: { startsWith: slugOf(name) } },
    select: { slug: true },
  })
  return found.map(({ slug }) => slug)
}

async function writeWorkspace(tx: Tx, founder: Founder, input: NewWorkspace & { workspaceId: string; slug: string }) {
  const { workspaceId, slug, name, timeZone, isDemo = false } = input
  await tx.workspace.create({
    data: { id: workspaceId, slug, name, timeZone, locale: founder.locale, isDemo },
    select: { id: true },
  })
  const member = await tx.member.create({
    data: { workspaceId, userId: founder.userId, name: founder.name, email: founder.email, role: 'owner' },
    select: { id: true },
  })
  const owner = ownerOf(founder, { id: workspaceId, slug, name, timeZone, isDemo }, member.id)
  await recordEvent(tx, owner, { type: 'workspace.created', subjectId: workspaceId, data: { name } })
  return owner
}

async function findMade(workspaceId: string, founder: Founder): Promise<Actor | null> {
  const member = await identity().member.findUnique({
    where: { workspaceId_userId: { workspaceId, userId: founder.userId } },
    select: { id: true, workspace: { select: { id: true, slug: true, name: true, timeZone: true, isDemo: true } } },
  })
  return member && ownerOf(founder, member.workspace, member.id)
}

type MadeWorkspace = { id: string; slug: string; name: string; timeZone: string; isDemo: boolean }

const ownerOf = (founder: Founder, workspace: MadeWorkspace, memberId: string): Actor => ({
  workspaceId: workspace.id,
  workspaceSlug: workspace.slug,
  workspaceName: workspace.name,
  memberId,
  userId: founder.userId,
  name: founder.name,
  role: 'owner',
  timeZone: workspace.timeZone,
  locale: founder.locale,
  isDemo: workspace.isDemo,
  hiddenCaseIds: [],
  workspaces: [{ slug: workspace.slug, name: workspace.name }],
})

const isTaken = (error: unknown) => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
