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

/** A rule without those nested in it; `isPlain` where it stands in no other, as @media, and so holds on every screen. */
type Rule = { selectors: string; own: string[]; isPlain: boolean; isElsewhere: boolean }

/** A narrow screen and a printer show what others do not. */
const isOfOthers = (words: string) => /^\s*@media\b/i.test(words) && /\b(?:print|max-(?:device-)?width)\b/i.test(words)

function rulesOf(sheet: string): Rule[] {
  const rules: Rule[] = []
  const around: Rule[] = []
  let from = 0
  for (let at = 0; at < sheet.length; at += 1) {
    const sign = sheet[at]
    if (sign !== '{' && sign !== '}' && sign !== ';') continue
    const outer = around.at(-1)
    const words = sheet.slice(from, at)
    from = at + 1
    if (sign !== '{') {
      outer?.own.push(words)
      if (sign === '}') around.pop()
      continue
    }
    const isElsewhere = (outer?.isElsewhere ?? false) || isOfOthers(words)
    const rule = { selectors: words, own: [], isPlain: !outer, isElsewhere }
    around.push(rule)
    rules.push(rule)
  }
  return rules
}

const hides = /^\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i
const shows = /^\s*(?:display|visibility)\s*:/i
const important = /!\s*important/i

/** What stands open only under a mouse: menus. */
const pointed = /:(?:hover|focus)/i

/** By what the elements of a page are hidden: classes and ids, behind the tag that a rule asks for (".preheader", "p.old", "#menu"). */
export type HiddenNames = { hidden: Set<string>; shown: Set<string> }

export const noneHidden = (): HiddenNames => ({ hidden: new Set(), shown: new Set() })

/** Every class and id of a selector is shown by some rule of its own place, for example ".tab.active". */
function noteShown(selectors: string, { shown }: HiddenNames): void {
  for (const selector of selectors.split(','))
    if (!pointed.test(selector))
      for (const [name] of selector.matchAll(/[.#](?:[\w-]|\\[^\s\w])+/g)) shown.add(name.replaceAll('\\', ''))
}

/**
 * Reads a style sheet of a page and notes the classes and ids whose elements nobody sees, as the last rule for each says. What a rule
 * with more than one name hides, or one for some screens, is read; what such a rule shows is so as well, for where it holds is not told
 * here. `media` are the screens for which the whole sheet is, empty for all.
 */
export function noteHidden(sheet: string, media: string, names: HiddenNames): void {
  const isForAll = /^(?:all|screen|only screen)?$/i.test(media.trim())
  for (const { selectors, own, isPlain, isElsewhere } of rulesOf(withoutComments(sheet))) {
    const last = own.findLast((one) => hides.test(one) || shows.test(one))
    if (last === undefined || selectors.includes('@') || isElsewhere) continue
    const doesHide = hides.test(last)
    if (!isForAll || !isPlain || (!doesHide && important.test(last))) {
      if (!doesHide && !isOfOthers(`@media ${media}`)) noteShown(selectors, names)
      continue
    }
    for (const selector of selectors.split(',')) {
      const [, tag = '', name] = /^\s*([a-z\d]*)([.#][\w-]+)\s*$/i.exec(selector) ?? []
      if (!name) {
        if (!doesHide) noteShown(selector, names)
      } else if (doesHide) names.hidden.add(tag.toLowerCase() + name)
      else {
        if (tag === '') names.hidden.delete(name)
        // Behind a rule that hides it is the last word for whoever has both names: ".tab" and ".active".
        if (tag !== '' || names.hidden.size > 0) noteShown(selector, names)
      }
    }
  }
}

type Named = { tagName: string; attrs: readonly { name: string; value: string }[] }

/** Whether a style sheet hides an element, and its own style does not show it. The page itself is never hidden: a script shows it. */
export function isHiddenByName({ tagName, attrs }: Named, { hidden, shown }: HiddenNames): boolean {
  if (hidden.size === 0 || tagName === 'html' || tagName === 'body') return false
  const names = attrs.flatMap(({ name, value }) =>
    name === 'id' ? [`#${value}`] : name === 'class' ? value.split(/\s+/).map((one) => `.${one}`) : [],
  )
  const isHidden = names.some((name) => hidden.has(name) || hidden.has(tagName + name))
  if (!isHidden || names.some((name) => shown.has(name))) return false
  return !attrs.some(({ name, value }) => name === 'style' && value.split(';').some((one) => shows.test(one)))
}
