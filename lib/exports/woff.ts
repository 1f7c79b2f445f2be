import { inflateSync } from 'node:zlib'

type Table = { tag: Buffer; checksum: number; data: Buffer }

/**
 * The font inside a WOFF 1.0 file (W3C Recommendation of 13 December 2012) as OpenType, which is what Typst reads:
 * @fontsource packages hold WOFF only. Throws a RangeError or a zlib error when the file is cut or no WOFF.
 */
export function openTypeOfWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('Not a WOFF 1.0 file')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, i) => readTable(woff, 44 + 20 * i))
  return Buffer.concat([
    header(woff.readUInt32BE(4), count),
    ...directory(tables),
    ...tables.map(({ data }) => padded(data)),
  ])
}

function readTable(woff: Buffer, at: number): Table {
  const [offset, packedLength, length] = [
    woff.readUInt32BE(at + 4),
    woff.readUInt32BE(at + 8),
    woff.readUInt32BE(at + 12),
  ]
  const packed = woff.subarray(offset, offset + packedLength)
  const data = packedLength < length ? inflateSync(packed) : packed
  return { tag: woff.subarray(at, at + 4), checksum: woff.readUInt32BE(at + 16), data }
}

function header(flavour: number, count: number): Buffer {
  const power = 2 ** Math.floor(Math.log2(count))
  const bytes = Buffer.alloc(12)
  bytes.writeUInt32BE(flavour, 0)
  bytes.writeUInt16BE(count, 4)
  bytes.writeUInt16BE(power * 16, 6)
  bytes.writeUInt16BE(Math.log2(power), 8)
  bytes.writeUInt16BE((count - power) * 16, 10)
  return bytes
}

function directory(tables: Table[]): Buffer[] {
  let offset = 12 + 16 * tables.length
  return tables.map(({ tag, checksum, data }) => {
    const entry = Buffer.alloc(16)
    tag.copy(entry)
    entry.writeUInt32BE(checksum, 4)
    entry.writeUInt32BE(offset, 8)
    entry.writeUInt32BE(data.length, 12)
    offset += padded(data).length
    return entry
  })
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
}
