/** By hand, for a sheet of nothing but openings has to be through in one go. */
function withoutComments(sheet: string): string {
  const kept: string[] = []
  let from = 0
  for (let at = sheet.indexOf('/*'); at >= 0; at = sheet.indexOf('/*', from)) {
    kept.push(sheet.slice(from, at))
    const end = sheet.indexOf('*/', at + 2)
    from = end < 0 ? sheet.length : end + 2
  }
  return [...kept, sheet.slice(from)].join(' ')
}

/** Rules of a style sheet that hold on every screen: those inside @media and the like are left out. In order, [selectors, declarations]. */
function plainRules(sheet: string): [string, string][] {
  const rules: [string, string][] = []
  let [depth, from, open] = [0, 0, 0]
  let selectors = ''
  for (let at = 0; at < sheet.length; at += 1) {
    const sign = sheet[at]
    if (sign === '{') {
      if (depth === 0) [selectors, open] = [sheet.slice(from, at), at + 1]
      depth += 1
    } else if (sign === '}') {
      depth = Math.max(0, depth - 1)
      if (depth === 0) {
        if (!selectors.includes('@')) rules.push([selectors, sheet.slice(open, at)])
        from = at + 1
      }
    } else if (sign === ';' && depth === 0) from = at + 1
  }
  return rules
}

const hides = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i
const shows = /(?:^|[;\s])(?:display|visibility)\s*:/i

/**
 * Reads a style sheet of a page and notes in `hidden` the classes and ids whose elements nobody sees (".preheader", "#menu"), as the
 * last rule for each says. Selectors of more than one name hold in places that are not told here, and are passed over.
 */
export function noteHidden(sheet: string, hidden: Set<string>): void {
  for (const [selectors, declarations] of plainRules(withoutComments(sheet)))
    for (const selector of selectors.split(',')) {
      const [, name] = /^\s*[a-z\d]*([.#][\w-]+)\s*$/i.exec(selector) ?? []
      if (!name) continue
      if (hides.test(declarations)) hidden.add(name)
      else if (shows.test(declarations)) hidden.delete(name)
    }
}
