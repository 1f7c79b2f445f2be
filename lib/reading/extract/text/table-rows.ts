import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export const cells: ReadonlySet<string> = new Set(['td', 'th'])

/** A cell that says more lays a page out, in characters. */
const longestCell = 400

/** Elements that stand on lines of their own inside a cell. */
const lines = /^(?:p|div|li|h[1-6]|blockquote|pre|address|dd|dt|section|article)$/

const parting = /^(?:table|br|hr)$/

/** Whether what a cell holds is one line: words of one paragraph, not too many. */
function isOneLine(cell: Tree.Element): boolean {
  const steps: Tree.Node[] = [...cell.childNodes]
  let [length, paragraphs] = [0, 0]
  for (let node = steps.pop(); node; node = steps.pop()) {
    if (tree.isTextNode(node)) length += node.value.trim().length
    if (length > longestCell) return false
    if (!tree.isElementNode(node)) continue
    if (parting.test(node.tagName)) return false
    if (lines.test(node.tagName)) paragraphs += 1
    if (paragraphs > 1) return false
    for (const child of node.childNodes) steps.push(child)
  }
  return true
}

/** Whether a row is one of a table that is read line by line: cells beside each other, each of which says one thing. Others lay a page out. */
export function isRowOfTable(row: Tree.Element): boolean {
  const own = row.childNodes.filter(tree.isElementNode).filter(({ tagName }) => cells.has(tagName))
  return own.length > 1 && own.every(isOneLine)
}
