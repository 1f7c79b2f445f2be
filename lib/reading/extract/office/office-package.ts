import { openArchive, type ArchiveEntry } from '@/lib/reading/extract/archive/open-archive'
import { attributeOf, scanXml } from '@/lib/reading/extract/office/scan-xml'
import type { Limits } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'
import { decodeBytes } from '@/lib/reading/extract/text/decode-bytes'

/** One part of a real document never comes near this; what does would not fit into the memory of a child. */
const longestPart = 40_000_000

export type Relation = { id: string; type: string; target: string }

export type OfficePackage = {
  /** The XML of a part; null when there is none. */
  part: (path: string) => Promise<string | null>
  /** The parts inside the package that a part points to; other places are left out, so that nothing is ever fetched. */
  relations: (path: string) => Promise<Relation[]>
}

/** The path that a relation's target means, seen from the part that points there. */
function pathFrom(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Opens an office document. Throws when it is no archive, is locked, or unpacks to too much. */
export async function openPackage(bytes: Uint8Array, limits: Limits): Promise<OfficePackage> {
  const entries = new Map<string, ArchiveEntry>()
  for (const entry of await openArchive(bytes, limits)) entries.set(entry.name.replace(/^\/+/, '').toLowerCase(), entry)
  const part = async (path: string) => {
    const entry = entries.get(path.toLowerCase())
    if (!entry) return null
    if (entry.isEncrypted) throw new UnreadableError('encrypted')
    if (entry.sizeBytes > longestPart) throw new UnreadableError('unpacks_too_large')
    return decodeBytes(await readOrFail(entry)).text
  }
  const relations = async (path: string) => {
    const slash = path.lastIndexOf('/') + 1
    const xml = await part(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`)
    const found: Relation[] = []
    scanXml(xml ?? '', {
      open: (name, attributes) => {
        const target = attributeOf(attributes, 'Target')
        if (!/(?:^|:)Relationship$/.test(name) || target === null) return
        const id = attributeOf(attributes, 'Id') ?? ''
        const type = /[^/]*$/.exec(attributeOf(attributes, 'Type') ?? '')?.[0] ?? ''
        if (attributeOf(attributes, 'TargetMode') !== 'External')
          found.push({ id, type, target: pathFrom(path, target) })
        else if (type === 'officeDocument') throw new UnreadableError('damaged') // all of it is said to be elsewhere
      },
      close: () => undefined,
      text: () => undefined,
    })
    return found
  }
  return { part, relations }
}

async function readOrFail(entry: ArchiveEntry): Promise<Buffer> {
  try {
    return await entry.read()
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError('damaged', { cause: error })
  }
}
