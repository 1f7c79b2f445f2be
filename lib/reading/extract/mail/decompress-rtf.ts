/** The text that the window begins with: fixed by [MS-OXRTFCP] 2.1.2.1. */
const seed =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

const windowSize = 4096
const [compressed, plain] = [0x75465a4c, 0x414c454d]

/** Unpacks the RTF body of an Outlook letter ([MS-OXRTFCP]). Gives at most `mostBytes`; null when it is not such a body. */
export function decompressRtf(bytes: Uint8Array, mostBytes: number): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length < 16) return null
  const [rawSize, kind] = [view.getUint32(4, true), view.getUint32(8, true)]
  if (kind === plain) return bytes.subarray(16, 16 + rawSize)
  if (kind !== compressed) return null

  const window = new Uint8Array(windowSize)
  window.set(Buffer.from(seed, 'latin1'))
  let write = seed.length
  const out = new Uint8Array(Math.min(rawSize, mostBytes))
  let length = 0
  const put = (byte: number) => {
    if (length < out.length) out[length] = byte
    length += 1
    window[write % windowSize] = byte
    write = (write + 1) % windowSize
  }
  for (let at = 16; at < bytes.length && length < out.length;) {
    const control = bytes[at] ?? 0
    at += 1
    for (let bit = 0; bit < 8 && at < bytes.length && length < out.length; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at] ?? 0)
        at += 1
        continue
      }
      const token = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
      at += 2
      const from = token >> 4
      if (from === write) return out.subarray(0, length)
      for (let i = 0; i < (token & 15) + 2; i += 1) put(window[(from + i) % windowSize] ?? 0)
    }
  }
  return out.subarray(0, Math.min(length, out.length))
}
