import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { identity } from '@/lib/db'
import { clearIncoming, listStored, openStored, removeStored } from '@/lib/documents/file-store'
import { readJobs } from '@/lib/jobs/failed-jobs'
import { env } from '@/lib/env'
import { allOnOtherRules } from '@/lib/reading/learning/other-rules'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { findMisplaced } from '@/lib/runtime/admin/misplaced'
import { readHeads } from '@/lib/runtime/history-heads'
import { grace, namedHashes } from '@/lib/runtime/named-hashes'
import { verifyChain, type BrokenLink } from '@/lib/timeline/verify-chain'

async function hashOf(sha256: string): Promise<string> {
  const { stream } = await openStored(sha256)
  const hash = createHash('sha256')
  for await (const chunk of stream) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** The history of every workspace, held against its chain and against the heads that were recorded. */
async function readHistory() {
  const heads = await readHeads()
  let events = 0
  const broken: ({ workspace: string } & BrokenLink)[] = []
  for (const { id, slug } of await identity().workspace.findMany({ select: { id: true, slug: true } })) {
    const found = await verifyChain(id, heads)
    events += found.events
    if (found.broken) broken.push({ workspace: slug, ...found.broken })
  }
  return { events, broken }
}

/**
 * `doctor [--sweep]`: holds every row against its file and every file against its hash. Missing or damaged files make the
 * answer not ok, and so does a history that was edited, thinned out or cut, with the first event that is wrong. So does a passage
 * that does not stand where it says, which is named with what to do. Files that were erased are counted apart, jobs that were
 * given up are named, and so are weights of workspaces that were fitted on other rules than those of today: they are read with until
 * they are fitted again. `--sweep` removes files that no row has named for a day,
 * and what broken uploads left.
 */
export async function doctor(options: Record<string, string | boolean | undefined>) {
  const { documents, hashes, erased } = await namedHashes()
  const seen = new Set<string>()
  const [orphans, damaged]: [string[], string[]] = [[], []]
  for await (const { sha256, changedAt } of listStored()) {
    seen.add(sha256)
    if ((await hashOf(sha256)) !== sha256) damaged.push(sha256)
    else if (!hashes.has(sha256) && Date.now() - changedAt.getTime() > grace) orphans.push(sha256)
  }
  const missing = [...hashes].filter((sha256) => !seen.has(sha256))
  const isSweep = options.sweep === true
  if (isSweep) for (const sha256 of orphans) await removeStored(sha256)
  const incoming = isSweep ? await clearIncoming(grace) : 0
  const history = await readHistory()
  const misplaced = await findMisplaced()
  const isMisplaced = misplaced.some(({ what }) => what === 'passage')
  const ok = missing.length === 0 && damaged.length === 0 && history.broken.length === 0 && !isMisplaced
  return {
    ok,
    documents,
    files: seen.size,
    missing,
    // Gone on purpose: an erasure took them.
    erased: [...erased].filter((sha256) => !seen.has(sha256)).length,
    damaged,
    orphans,
    removed: isSweep ? { files: orphans.length, incoming } : null,
    history,
    misplaced,
    jobs: await readJobs(ownerDatabaseUrl()),
    weights: await allOnOtherRules(join(env.DATA_DIR, 'weights')),
  }
}
