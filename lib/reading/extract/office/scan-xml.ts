/** What is met while an XML text is scanned. Names keep their prefix, which the office formats write the same everywhere. */
export type XmlHandlers = {
  open: (name: string, attributes: string, isEmpty: boolean) => void
  close: (name: string) => void
  text: (text: string) => void
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Character references, and the five names that need no declaration. Others stay as they are: nothing is ever expanded. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,5}));/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (name) return named[name] ?? whole
      const code = hex ? parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

/** The value of an attribute in the text between an element's name and its end; null when it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  const at = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return at ? decodeEntities(at[1] ?? at[2] ?? '') : null
}

/**
 * Scans an XML text once, from left to right, without a tree, a document type or entities of its own: what is nested to
 * any depth costs nothing, and nothing in it can refer to another place. What is broken is passed over.
 */
export function scanXml(xml: string, { open, close, text }: XmlHandlers): void {
  for (let at = 0; at < xml.length;) {
    const tag = xml.indexOf('<', at)
    if (tag !== at) text(decodeEntities(xml.slice(at, tag === -1 ? undefined : tag)))
    if (tag === -1) return
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag + 4)
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag + 9)
      text(xml.slice(tag + 9, at - 3))
    } else if (xml[tag + 1] === '?' || xml[tag + 1] === '!') at = after(xml, '>', tag)
    else {
      const end = xml.indexOf('>', tag)
      if (end === -1) return
      at = end + 1
      if (xml[tag + 1] === '/') close(xml.slice(tag + 2, end).trim())
      else {
        const isEmpty = xml[end - 1] === '/'
        const inside = xml.slice(tag + 1, isEmpty ? end - 1 : end)
        const blank = inside.search(/\s/)
        const name = blank === -1 ? inside : inside.slice(0, blank)
        open(name, blank === -1 ? '' : inside.slice(blank), isEmpty)
        if (isEmpty) close(name)
      }
    }
  }
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at === -1 ? xml.length : at + mark.length
}
