import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readViewerFile } from '@/lib/web/pdf-viewer'

test('a file of the viewer that cannot be read is a fault, and only one that is not there is missing', async () => {
  const root = await mkdtemp(join(tmpdir(), 'viewer-'))
  const fonts = join(root, 'node_modules', 'pdfjs-dist', 'standard_fonts')
  try {
    // A folder where a file is expected is read by nobody, whatever rights they have.
    await mkdir(join(fonts, 'Broken.ttf'), { recursive: true })
    await writeFile(join(fonts, 'Whole.ttf'), 'font')
    expect(Buffer.from((await readViewerFile('Whole.ttf', root)) ?? []).toString()).toBe('font')
    expect(await readViewerFile('Absent.ttf', root)).toBeNull()
    expect(await readViewerFile('../secret', root)).toBeNull()
    await expect(readViewerFile('Broken.ttf', root)).rejects.toThrow(/EISDIR/)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
})
