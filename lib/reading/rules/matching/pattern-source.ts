import { latinLetters } from '@/lib/reading/rules/latin'
import { isLetter } from '@/lib/reading/rules/matching/words-in'

/** Where each group and class of a pattern ends, at the place where it begins. */
export function closesIn(pattern: string): Int32Array {
  const closes = new Int32Array(pattern.length)
  const open: number[] = []
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at)
    if (sign === '\\') at += 1
    else if (sign === '(') open.push(at)
    else if (sign === ')') closes[open.pop() ?? 0] = at + 1
    else if (sign === '[') {
      const from = at
      while (pattern.charAt(at) !== ']') at += pattern.charAt(at) === '\\' ? 2 : 1
      closes[from] = at + 1
    }
  }
  return closes
}

const letter = '[^ ]'

/** The letters that an escape stands for. */
export const escapes: Record<string, string> = {
  '\\w': letter,
  '\\d': '[0-9]',
  '\\s': 'other',
  '\\W': 'other',
  '\\p{L}': letter,
  '\\p{Lu}': letter,
  '\\p{Ll}': letter,
  '\\p{N}': '[0-9]',
}

/** The letters of a class: `[sz]`, `[^e\W]`, `["“]`, `[\p{L}'-]`. */
export function classLetters(body: string): string[] | string {
  if (body.startsWith('^')) return body.includes('\\W') ? letter : 'any'
  if (body === latinLetters) return letter
  const signs = [...body]
  if (body.includes('\\') || body.slice(1, -1).includes('-')) return 'any'
  if (signs.every((sign) => isLetter(sign.charCodeAt(0)))) return signs.map((sign) => sign.toLowerCase())
  return signs.some((sign) => isLetter(sign.charCodeAt(0))) ? 'any' : 'other'
}
