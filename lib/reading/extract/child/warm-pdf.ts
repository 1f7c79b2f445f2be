import { deflateSync } from 'node:zlib'

const [top, leading] = [780, 15]

/** A line in the brackets of a PDF; letters that are not in its plainest encoding are left out. */
const shown = (line: string) => `(${line.replace(/[^\x20-\x7e]/g, '').replace(/[\\()]/g, '\\$&')}) Tj T*`

const contentOf = (lines: readonly string[]) =>
  deflateSync(Buffer.from(`BT /F1 11 Tf 60 ${top} Td ${leading} TL\n${lines.map(shown).join('\n')}\nET`, 'latin1'))

/** A PDF of these pages, with packed contents and one of the fonts that need no program, as plain as they come. */
export function warmPdf(pages: readonly (readonly string[])[]): Uint8Array {
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>'),
    ...pages.flatMap((lines, i) => {
      const packed = contentOf(lines)
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`
      const head = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`
      return [Buffer.from(page), Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')])]
    }),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  let at = parts[0]?.length ?? 0
  const places = objects.map((object, i) => {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    const place = at
    parts.push(part)
    at += part.length
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.concat([
    ...parts,
    Buffer.from(`${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`),
  ])
}
