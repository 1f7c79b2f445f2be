/** The heads of Polish names of bodies in the case in which a name is kept, by the beginning that all cases share. */
const heads: readonly (readonly [stem: RegExp, nominative: string, gender: 'f' | 'm' | 'n'])[] = [
  [/^Ministerstw(?:a|u|em|ie)$/, 'Ministerstwo', 'n'],
  [/^Urzęd/, 'Urząd', 'm'],
  [/^Komend/, 'Komenda', 'f'],
  [/^Agencj/, 'Agencja', 'f'],
  [/^Sąd/, 'Sąd', 'm'],
  [/^Trybunał/, 'Trybunał', 'm'],
  [/^Prokuratur/, 'Prokuratura', 'f'],
  [/^Kancelari/, 'Kancelaria', 'f'],
  [/^Inspektorat/, 'Inspektorat', 'm'],
  [/^Inspekcj/, 'Inspekcja', 'f'],
  [/^Izb/, 'Izba', 'f'],
  [/^Oddział/, 'Oddział', 'm'],
  [/^Placówk|^Placówc/, 'Placówka', 'f'],
  [/^Ośrodk/, 'Ośrodek', 'm'],
  [/^Rzecznik/, 'Rzecznik', 'm'],
  [/^Wojewo[dz]/, 'Wojewoda', 'm'],
  [/^Zakład/, 'Zakład', 'm'],
  [/^Komisj/, 'Komisja', 'f'],
  [/^Rad|^Radz/, 'Rada', 'f'],
  [/^Biur/, 'Biuro', 'n'],
  [/^Departament/, 'Departament', 'm'],
  [/^Fundacj/, 'Fundacja', 'f'],
  [/^Federacj/, 'Federacja', 'f'],
  [/^Stowarzyszeni/, 'Stowarzyszenie', 'n'],
]

/** An adjective beside the head, in the same case. */
function adjective(word: string, gender: 'f' | 'm' | 'n'): string {
  if (gender === 'f') return word.replace(/(?:iej|ej|ą)$/, 'a').replace(/(?<=[kg])ia$/, 'a')
  const end = gender === 'n' ? 'e' : 'y'
  return word.replace(/(?<=[kg])(?:iego|iemu|im)$/, gender === 'n' ? 'ie' : 'i').replace(/(?:ego|emu|ym)$/, end)
}

/** The name of a Polish body as the directory would have it: "Komendy Głównej Policji" is "Komenda Główna Policji". */
function nominative(name: string): string {
  const words = name.split(' ')
  const at = words.findIndex((word) => heads.some(([stem]) => stem.test(word)))
  const found = heads.find(([stem]) => stem.test(words[at] ?? ''))
  if (!found || words[at] === found[1]) return name
  const [, head, gender] = found
  const isBeside = (i: number) => i === at + 1 || i < at
  return words.map((word, i) => (i === at ? head : isBeside(i) ? adjective(word, gender) : word)).join(' ')
}

const germanGenitive =
  /^(\p{Lu}[\p{L}-]*(?:ministerium|amt|gerichtshof|gericht|rechnungshof|institut|präsidium|dienst))e?s(?= |$)/u

/** A name as it is kept, whatever the case in which a German or Polish sentence has it. */
export const keptName = (name: string): string => nominative(name).replace(germanGenitive, '$1')
