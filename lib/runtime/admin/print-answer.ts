import type { Misplaced } from '@/lib/runtime/admin/misplaced'

const json = (value: unknown) => JSON.stringify(value, null, 2)

function sayMisplaced({ workspace, document, what, id, toDo, statement }: Misplaced): string {
  const where = `${what} ${id} of the document ${JSON.stringify(document.name)} (${document.id}) in ${workspace}`
  return [`${where}: ${toDo}`, ...(statement === null ? [] : [statement])].join('\n')
}

const isDoctors = (answer: object): answer is { misplaced: Misplaced[] } => 'misplaced' in answer

/**
 * What a command says on the screen: JSON; of `doctor` lines, because the statements in it are to be copied into another program as
 * they are, unless `--json` asks for it.
 */
export function printAnswer(answer: object, args: readonly string[]): string {
  if (!isDoctors(answer) || args.includes('--json')) return json(answer)
  const { misplaced, ...found } = answer
  const lines = Object.entries(found).map(([name, value]) => `${name}: ${json(value)}`)
  return [...lines, `misplaced: ${misplaced.length}`, ...misplaced.map(sayMisplaced)].join('\n')
}
