/**
 * A font that has an open box for every character of a text. It stands last in the template's list of fonts: PDF/A
 * refuses a document in which a character has no glyph, and one letter in a script that the other fonts lack must not
 * make a whole case history impossible. The box says that the character is not drawn; the character itself stays in the
 * text of the PDF, which is why each has a glyph of its own: many readers know a character by its glyph alone.
 *
 * TrueType, the ten tables that readers ask for; big-endian throughout (ISO/IEC 14496-22).
 */
export function boxFont(text: string): Buffer {
  const points = codePoints(text)
  const count = points.length + 1
  const tables: Record<string, Buffer> = {
    'OS/2': os2(),
    cmap: cmap(points),
    glyf: Buffer.concat(Array.from({ length: count }, box)),
    head: head(),
    hhea: u16(1, 0, 800, 0xff38, 0, 600, 0, 0, 600, 1, 0, 0, 0, 0, 0, 0, 0, count),
    hmtx: Buffer.concat(Array.from({ length: count }, () => u16(600, 50))),
    loca: Buffer.concat(Array.from({ length: count + 1 }, (_, i) => u32(i * GLYPH_BYTES))),
    maxp: u16(1, 0, count, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    name: names(),
    post: u16(3, 0, 0, 0, 0xff9c, 50, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
  }
  return sfnt(tables)
}

const FAMILY = 'Answerable Boxes'
const GLYPH_BYTES = 56

// The other fonts have all below; a font has at most 65,535 glyphs.
const FIRST = 0x250
const MOST = 60_000

function codePoints(text: string): number[] {
  const points = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))
  return [...points]
    .filter((point) => point >= FIRST)
    .toSorted((a, b) => a - b)
    .slice(0, MOST)
}

/** Two squares, one inside the other and wound the other way. */
function box(): Buffer {
  const points = [50, 0, 50, 700, 550, 700, 550, 0, 100, 50, 500, 50, 500, 650, 100, 650]
  const flags = Buffer.alloc(8, 1)
  const steps = (axis: number) =>
    points.filter((_, i) => i % 2 === axis).map((value, i, all) => value - (all[i - 1] ?? 0))
  return Buffer.concat([u16(2, 50, 0, 550, 700, 3, 7, 0), flags, u16(...steps(0), ...steps(1))])
}

/** Format 12: the code points in order are glyphs 1, 2, 3 … */
function cmap(points: number[]): Buffer {
  const groups = points.map((point, i) => u32(point, point, i + 1))
  return Buffer.concat([
    u16(0, 1, 3, 10),
    u32(12),
    u16(12, 0),
    u32(16 + 12 * groups.length, 0, points.length),
    ...groups,
  ])
}

function head(): Buffer {
  return Buffer.concat([
    u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    u16(0, 1000),
    u32(0, 0, 0, 0),
    u16(50, 0, 550, 700, 0, 8, 2, 1, 0),
  ])
}

function os2(): Buffer {
  const metrics = u16(4, 600, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0)
  const marks = Buffer.concat([
    Buffer.alloc(10),
    u32(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff),
    Buffer.from('NONE'),
  ])
  return Buffer.concat([
    metrics,
    marks,
    u16(0x40, 0x20, 0xffff, 800, 0xff38, 0, 800, 200),
    u32(1, 0),
    u16(500, 700, 0, 0x20, 1),
  ])
}

function names(): Buffer {
  const texts = { 1: FAMILY, 2: 'Regular', 4: FAMILY, 6: FAMILY.replace(' ', '-') }
  const strings = Object.entries(texts).map(([id, text]) => ({
    id: Number(id),
    bytes: Buffer.from(text, 'utf16le').swap16(),
  }))
  let offset = 0
  const records = strings.map(({ id, bytes }) => {
    const record = u16(3, 1, 0x409, id, bytes.length, offset)
    offset += bytes.length
    return record
  })
  return Buffer.concat([
    u16(0, strings.length, 6 + 12 * strings.length),
    ...records,
    ...strings.map(({ bytes }) => bytes),
  ])
}

function sfnt(tables: Record<string, Buffer>): Buffer {
  const entries = Object.entries(tables)
  let offset = 12 + 16 * entries.length
  const directory = entries.map(([tag, data]) => {
    const record = Buffer.concat([Buffer.from(tag.padEnd(4)), u32(checksum(data), offset, data.length)])
    offset += padded(data).length
    return record
  })
  return Buffer.concat([
    u32(0x00010000),
    u16(entries.length, 128, 3, 16 * entries.length - 128),
    ...directory,
    ...entries.map(([, data]) => padded(data)),
  ])
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
