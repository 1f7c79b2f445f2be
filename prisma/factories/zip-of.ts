import { buffer } from 'node:stream/consumers'
import { ZipFile, type Options } from 'yazl'

/** An archive of files, in that order; `options` are those of each file in it. */
export async function zipOf(
  files: readonly { name: string; bytes: string | Uint8Array }[],
  options: Partial<Options> = {},
): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, bytes } of files) zip.addBuffer(Buffer.from(bytes), name, options)
  zip.end()
  return buffer(zip.outputStream)
}
