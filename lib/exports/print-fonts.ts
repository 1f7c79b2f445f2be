import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { boxFont } from '@/lib/exports/box-font'
import { openTypeOfWoff } from '@/lib/exports/woff'

const NASKH = path.join(process.cwd(), 'node_modules', '@fontsource', 'noto-naskh-arabic', 'files')

/** Fonts that `text` needs in print beside those inside Typst: Arabic script, and boxes for what no font has. */
export async function printFonts(text: string): Promise<Buffer[]> {
  const naskh = ['400', '700'].map((weight) =>
    readFile(path.join(NASKH, `noto-naskh-arabic-arabic-${weight}-normal.woff`)),
  )
  return [...(await Promise.all(naskh)).map(openTypeOfWoff), boxFont(text)]
}
