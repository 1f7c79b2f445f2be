import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { eld } from 'eld/extrasmall'
import { expect, test } from 'vitest'
import { languageOf } from '@/lib/reading/rules/languages'
import { readLetterTable } from '@/lib/reading/rules/letter-table'

const file = resolve(import.meta.dirname, '../../../node_modules/eld/src/ngrams/extrasmall.js')
type Whole = { ngramsData: { type: string; languages: object; ngrams: Record<string, object> } }

test('each entry of the table is what the module that it is read from says, and there is no other', () => {
  const { ngramsData } = createRequire(import.meta.url)(file) as Whole
  const { type, languages, ngrams } = readLetterTable(file)
  expect({ type, languages }).toEqual({ type: ngramsData.type, languages: ngramsData.languages })
  const all = Object.entries(ngramsData.ngrams)
  expect(all.length).toBeGreaterThan(49_000)
  expect(all.filter(([ngram, weights]) => JSON.stringify(ngrams[ngram]) !== JSON.stringify(weights))).toEqual([])
  for (const other of ['', 'zqzq', "'", '\\', '__proto__', 'constructor', ' Lé4', '{}', '},'])
    expect(ngrams[other]).toBeUndefined()
})

test.each([
  '{"ngrams":{}}',
  "export const ngramsData = {type:'XS60',languages:{0:'am'},isSubset:false,ngrams:{'abcd':[0,176]}};",
  "export const ngramsData = {type:'XS60',languages:{0:'am'},isSubset:false,ngrams:{'abcd",
  "export const ngramsData = {type:'XS60',languages:{0:'am'},isSubset:false,ngrams:{}};",
])('a file of another form is refused, not misread: %s', (source) => {
  const folder = mkdtempSync(join(tmpdir(), 'letter-table-'))
  try {
    const other = join(folder, 'table.js')
    writeFileSync(other, source)
    expect(() => readLetterTable(other)).toThrow('The table of letters has another')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test.each([
  ['hu', 'A minisztérium megválaszolta a szervezet levelét, és megerősítette, hogy a befogadó központ zárva van.'],
  ['ro', 'Ministerul a răspuns la scrisoarea organizației și a confirmat că centrul de primire este închis.'],
  ['sr', 'Министарство је одговорило на допис удружења и потврдило да је прихватни центар затворен.'],
  ['lt', 'Ministerija atsakė į organizacijos raštą ir patvirtino, kad priėmimo centras yra uždarytas.'],
  ['lv', 'Ministrija atbildēja uz organizācijas vēstuli un apstiprināja, ka uzņemšanas centrs ir slēgts.'],
  ['et', 'Ministeerium vastas ühingu kirjale ja kinnitas, et vastuvõtukeskus on suletud.'],
  ['fi', 'Ministeriö vastasi järjestön kirjeeseen ja vahvisti, että vastaanottokeskus on suljettu.'],
  ['bg', 'Министерството отговори на писмото на сдружението и потвърди, че приемният център е затворен.'],
  ['tr', 'Bakanlık derneğin mektubuna yanıt verdi ve kabul merkezinin kapalı olduğunu doğruladı.'],
  ['uk', 'Міністерство відповіло на лист організації та підтвердило, що центр прийому зачинено.'],
  ['ru', 'Министерство ответило на письмо организации и подтвердило, что центр приёма закрыт.'],
  ['ar', 'ردت الوزارة على رسالة المنظمة وأكدت أن مركز الاستقبال مغلق.'],
])('a letter in a language that has no small words is in the one that the whole table tells: %s', (language, text) => {
  expect(languageOf(text)).toBe(language)
  expect(eld.detect(text).language).toBe(language)
})
