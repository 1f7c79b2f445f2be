import { commonWords, walks } from '@/lib/auth/common-words'
import { InvalidError } from '@/lib/errors'

type Person = { name: string; email: string }

/** What is left of a password beside a name must still be worth guessing: this many letters or digits. */
const leastBesideName = 6

/**
 * Refuses a password that is tried first by whoever guesses: common words and walks over the keyboard dressed up with
 * digits and signs, repetitions, and the person's own name or address (ASVS 6.2.4 and 6.2.11; no rules of composition).
 * @param field the input the refusal belongs to
 * @throws InvalidError `password_common` or `password_personal`
 */
export function refuseWeakPassword(field: string, password: string, person: Person): void {
  const plain = plainLetters(password)
  if (isRepetition(plain) || isWalk(plain) || isCommon(plain)) throw new InvalidError(field, 'password_common')
  if (isPersonal(plain, person)) throw new InvalidError(field, 'password_personal')
}

/** Lower case without accents, so that `Paßwört` and `passwort` are one. */
const plainLetters = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')

const longestUnit = 6

function isRepetition(plain: string): boolean {
  if (new Set(plain).size < 5) return true
  const units = Array.from({ length: longestUnit }, (_, i) => plain.slice(0, i + 1))
  return units.some((unit) => unit.repeat(plain.length).startsWith(plain))
}

const bothWays = walks.flatMap((walk) => [walk, [...walk].reverse().join('')])

const isOnWalk = (text: string) => bothWays.some((walk) => walk.includes(text))

/** The whole is one walk, or a walk of letters with digits around it: `qwertyuiop`, `asdfgh2026!`. */
const isWalk = (plain: string) => isOnWalk(plain) || (coreOf(plain).length > 3 && isOnWalk(coreOf(plain)))

/** Without the digits and signs at both ends. */
const coreOf = (plain: string) => plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

const dressedUp: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
  '7': 't',
}

const undressed = (text: string) => [...text].map((sign) => dressedUp[sign] ?? sign).join('')

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '')

const without = (text: string, words: string[]) =>
  words.toSorted((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ''), text)

/** Nothing but common words: `Welcome2026!`, `P@ssw0rd-summer`. */
function isCommon(plain: string): boolean {
  const core = coreOf(plain)
  const readings = [lettersOf(core), lettersOf(undressed(core))].filter((letters) => letters !== '')
  return readings.some((letters) => without(letters, commonWords).length <= 2)
}

function isPersonal(plain: string, { name, email }: Person): boolean {
  const [local = '', host = ''] = plainLetters(email).split('@')
  const words = [plainLetters(name), local, host].flatMap((text) => [lettersOf(text), ...text.split(/[^\p{L}]+/u)])
  const given = plain.replace(/[^\p{L}\p{N}]/gu, '')
  const rest = without(
    given,
    words.filter((word) => word.length > 2),
  )
  return rest !== given && rest.length < leastBesideName
}
