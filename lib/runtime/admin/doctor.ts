import { createHash } from 'node:crypto'
import { clearIncoming, listStored, openStored, removeStored } from '@/lib/documents/file-store'
import { readJobs } from '@/lib/jobs/failed-jobs'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { grace, namedHashes } from '@/lib/runtime/named-hashes'

async function hashOf(sha256: string): Promise<string> {
  const { stream } = await openStored(sha256)
  const hash = createHash('sha256')
  for await (const chunk of stream) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/**
 * `doctor [--sweep]`: holds every row against its file and every file against its hash. Missing or damaged files make the
 * answer not ok; those that were erased are counted apart; jobs that were given up are named. `--sweep` removes files that no row has named for a day, and what broken uploads left.
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
  const ok = missing.length === 0 && damaged.length === 0
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
    jobs: await readJobs(ownerDatabaseUrl()),
  }
}
