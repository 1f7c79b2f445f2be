/**
 * A font that has an open box for every character. It stands last in the template's list of fonts: PDF/A refuses a
 * document in which a character has no glyph, and one letter in a script that the other fonts lack must not make a
 * whole case history impossible. The character itself stays in the text of the PDF; the box says that it is not drawn.
 *
 * TrueType, the ten tables that readers ask for; big-endian throughout (ISO/IEC 14496-22).
 */
export function boxFont(): Buffer {
  const tables: Record<string, Buffer> = {
    'OS/2': os2(),
    cmap: cmap(),
    glyf: glyphs(),
    head: head(),
    hhea: u16(1, 0, 800, 0xff38, 0, 600, 0, 0, 600, 1, 0, 0, 0, 0, 0, 0, 0, 2),
    hmtx: u16(600, 50, 600, 50),
    loca: u16(0, GLYPH_BYTES / 2, GLYPH_BYTES),
    maxp: u16(1, 0, 2, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    name: names(),
    post: u16(3, 0, 0, 0, 0xff9c, 50, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
  }
  return sfnt(tables)
}

const FAMILY = 'Answerable Boxes'
const GLYPH_BYTES = 56

/** Two squares, one inside the other and wound the other way. Glyph 0 (missing) and glyph 1 look the same. */
function glyphs(): Buffer {
  const points = [50, 0, 50, 700, 550, 700, 550, 0, 100, 50, 500, 50, 500, 650, 100, 650]
  const flags = Buffer.alloc(8, 1)
  const steps = (axis: number) => points.filter((_, i) => i % 2 === axis).map((value, i, all) => value - (all[i - 1] ?? 0))
  const glyph = Buffer.concat([u16(2, 50, 0, 550, 700, 3, 7, 0), flags, u16(...steps(0), ...steps(1))])
  const padded = Buffer.concat([glyph, Buffer.alloc(GLYPH_BYTES - glyph.length)])
  return Buffer.concat([padded, padded])
}

/** Format 13 (many to one): every code point but the controls is glyph 1. */
function cmap(): Buffer {
  const groups = [0x20, 0x10ffff, 1]
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), u16(13, 0), u32(16 + 12, 0, 1, ...groups)])
}

function head(): Buffer {
  return Buffer.concat([u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5), u16(0, 1000), u32(0, 0, 0, 0), u16(50, 0, 550, 700, 0, 8, 2, 0, 0)])
}

function os2(): Buffer {
  const metrics = u16(4, 600, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0)
  const marks = Buffer.concat([Buffer.alloc(10), u32(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff), Buffer.from('NONE')])
  return Buffer.concat([metrics, marks, u16(0x40, 0x20, 0xffff, 800, 0xff38, 0, 800, 200), u32(1, 0), u16(500, 700, 0, 0x20, 1)])
}

function names(): Buffer {
  const texts = { 1: FAMILY, 2: 'Regular', 4: FAMILY, 6: FAMILY.replace(' ', '-') }
  const strings = Object.entries(texts).map(([id, text]) => ({ id: Number(id), bytes: Buffer.from(text, 'utf16le').swap16() }))
  let offset = 0
  const records = strings.map(({ id, bytes }) => {
    const record = u16(3, 1, 0x409, id, bytes.length, offset)
    offset += bytes.length
    return record
  })
  return Buffer.concat([u16(0, strings.length, 6 + 12 * strings.length), ...records, ...strings.map(({ bytes }) => bytes)])
}

function sfnt(tables: Record<string, Buffer>): Buffer {
  const entries = Object.entries(tables)
  let offset = 12 + 16 * entries.length
  const directory = entries.map(([tag, data]) => {
    const record = Buffer.concat([Buffer.from(tag.padEnd(4)), u32(checksum(data), offset, data.length)])
    offset += padded(data).length
    return record
  })
  return Buffer.concat([u32(0x00010000), u16(entries.length, 128, 3, 16 * entries.length - 128), ...directory, ...entries.map(([, data]) => padded(data))])
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
}

function checksum(data: Buffer): number {
  const whole = padded(data)
  let sum = 0
  for (let i = 0; i < whole.length; i += 4) sum = (sum + whole.readUInt32BE(i)) >>> 0
  return sum
}

function u16(...values: number[]): Buffer {
  const data = Buffer.alloc(values.length * 2)
  values.forEach((value, i) => data.writeUInt16BE(value & 0xffff, i * 2))
  return data
}

function u32(...values: number[]): Buffer {
  const data = Buffer.alloc(values.length * 4)
  values.forEach((value, i) => data.writeUInt32BE(value >>> 0, i * 4))
  return data
}
