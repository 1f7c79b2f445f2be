import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { incomingDir } from '@/lib/documents/file-store'
import { NoRoomError, receiveFile } from '@/lib/documents/receive-file'

// Takes in a file of half a megabyte and then one of two, on a disk of one, and says what came of the second and what is left.
async function* bytesOf(size: number) {
  for (let at = 0; at < size; at += 50_000) yield Promise.resolve(randomBytes(50_000))
}

const limitBytes = 50_000_000
const small = await receiveFile(bytesOf(500_000), { limitBytes })
const outcome = await receiveFile(bytesOf(2_000_000), { limitBytes }).then(
  () => 'kept',
  (error: unknown) => (error instanceof NoRoomError ? error.refusal.key : String(error)),
)
const again = await receiveFile(bytesOf(300_000), { limitBytes })
process.stdout.write(
  JSON.stringify({
    outcome,
    kept: [small.sizeBytes, again.sizeBytes],
    left: await readdir(incomingDir()),
  }),
)
