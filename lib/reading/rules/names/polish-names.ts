import firstNames from '@/lib/reading/rules/names/polish-first-names.json'

type Gender = 'm' | 'f'
/** The cases in which people are named: *Jan*, *Jana* (also the fourth), *Janowi*, *Jana* or *Annę*, *Janem*. */
type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins'
/** A form of a name: what it is a form of, whose name that is, and in which case. */
type Form = { name: string; gender: Gender; cases: readonly Case[] }

/** The beginning of a man's name that its other cases have: *Marka*, *Pawła*, *Kacpra*. */
const stemOf = (name: string) => name.replace(/(?<=\p{L}{2})e([kłc])$/u, '$1').replace(/(?<=[pd])er$/u, 'r')

/** The cases of a man's name that other forms than its own have. */
function casesOfMan(name: string): [string, Case[]][] {
  if (/[iy]$/.test(name)) {
    const stem = name.replace(/y$/, '')
    return [
      [`${stem}ego`, ['gen', 'acc']],
      [`${stem}emu`, ['dat']],
      [`${name}m`, ['ins']],
    ]
  }
  const stem = stemOf(name)
  return [
    [`${stem}a`, ['gen', 'acc']],
    [`${stem}owi`, ['dat']],
    [`${stem}${/[kg]$/.test(stem) ? 'iem' : 'em'}`, ['ins']],
  ]
}

/** How the last letters of a woman's name change in the third case. */
const softened: readonly (readonly [RegExp, string])[] = [
  [/([ij])a$/, '$1i'],
  [/la$/, 'li'],
  [/ka$/, 'ce'],
  [/ga$/, 'dze'],
  [/ra$/, 'rze'],
  [/ta$/, 'cie'],
  [/da$/, 'dzie'],
  [/ława$/, 'ławie'],
  [/([nwsmbz])a$/, '$1ie'],
]

function casesOfWoman(name: string): [string, Case[]][] {
  const stem = name.slice(0, -1)
  const [find, ending] = softened.find(([one]) => one.test(name)) ?? [/$/, '']
  return [
    [`${stem}${/[ijlkgż]$/.test(stem) ? 'i' : 'y'}`, ['gen']],
    [name.replace(find, ending), ['dat']],
    [`${stem}ę`, ['acc']],
    [`${stem}ą`, ['ins']],
  ]
}

const formsByWord = new Map<string, Form[]>()
const add = (word: string, form: Form) => formsByWord.set(word, [...(formsByWord.get(word) ?? []), form])
for (const gender of ['m', 'f'] as const)
  for (const name of firstNames[gender]) {
    add(name, { name, gender, cases: ['nom'] })
    for (const [word, cases] of gender === 'm' ? casesOfMan(name) : casesOfWoman(name))
      add(word, { name, gender, cases })
  }

/** Whether a word is a Polish first name in any of its cases. */
export const isPolishFirstName = (word: string): boolean => formsByWord.has(word)

/** Endings of surnames that tell what the name is in its first case, with what stands for them there. */
const surnameEndings: readonly (readonly [
  ending: RegExp,
  nominative: string,
  gender: Gender,
  cases: readonly Case[],
])[] = [
  [/(?<=[sc]k|dzk)i$/, 'i', 'm', ['nom']],
  [/(?<=[sc]k|dzk)iego$/, 'i', 'm', ['gen', 'acc']],
  [/(?<=[sc]k|dzk)iemu$/, 'i', 'm', ['dat']],
  [/(?<=[sc]k|dzk)im$/, 'i', 'm', ['ins']],
  [/(?<=[sc]k|dzk)a$/, 'a', 'f', ['nom']],
  [/(?<=[sc]k|dzk)iej$/, 'a', 'f', ['gen', 'dat']],
  [/(?<=[sc]k|dzk)ą$/, 'a', 'f', ['acc', 'ins']],
  [/(?<=(?:[oe]wic|iewic)z|[iy]k|[aou]k|czyk)a$/, '', 'm', ['gen', 'acc']],
  [/(?<=(?:[oe]wic|iewic)z|[iy]k|[aou]k|czyk)owi$/, '', 'm', ['dat']],
  [/(?<=[oe]wicz)em$/, '', 'm', ['ins']],
  [/(?<=[iyaou]k)iem$/, '', 'm', ['ins']],
]
const allCases: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins']

/** A surname of one part; a woman's that ends in a consonant is the same in all cases, and so is a foreign one in a vowel other than *a*. */
function formsOfPart(part: string): Form[] {
  const forms = surnameEndings
    .filter(([ending]) => ending.test(part))
    .map(([ending, nominative, gender, cases]): Form => ({ name: part.replace(ending, nominative), gender, cases }))
  if (!/[aąęyi]$/u.test(part) && !/(?:[sc]k|dzk)iej$/u.test(part))
    forms.push({ name: part, gender: 'f', cases: allCases })
  return forms
}

const meetOf = (a: readonly Case[], b: readonly Case[]) => a.filter((one) => b.includes(one))

/** Two forms side by side, of one person in one case. */
const joined =
  (glue: string) =>
  (one: Form, other: Form): Form[] => {
    const cases = meetOf(one.cases, other.cases)
    return one.gender === other.gender && cases.length > 0
      ? [{ name: `${one.name}${glue}${other.name}`, gender: one.gender, cases }]
      : []
  }

const allJoined = (lists: readonly Form[][], glue: string): Form[] =>
  lists.reduce((before, next) => before.flatMap((one) => next.flatMap((other) => joined(glue)(one, other))))

/** Ranks before a name, which stay as they are. */
const ranks = /^(?:(?:dr|prof|hab|mgr|inż|gen|płk|ppłk|mjr|kpt|insp)\.? +)+/iu

/**
 * A Polish name in its first case, "Jan Kowalski" for "Jana Kowalskiego" or "Janem Kowalskim". As it is written where a first
 * name is not a usual Polish one, where the form of the surname does not tell for certain, or where it may be in its first case
 * already.
 */
export function polishNominative(name: string): string {
  const rank = ranks.exec(name)?.[0] ?? ''
  const words = name.slice(rank.length).split(' ')
  const surname = words.at(-1)
  if (!surname || words.length < 2) return name
  const first = words.slice(0, -1).map((word) => formsByWord.get(word) ?? [])
  const last = allJoined(surname.split('-').map(formsOfPart), '-')
  const whole = allJoined([...first, last], ' ')
  if (whole.some(({ cases }) => cases.includes('nom'))) return name
  const found = new Set(whole.map((one) => one.name))
  return found.size === 1 ? `${rank}${[...found].join('')}` : name
}
