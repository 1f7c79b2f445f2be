import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { OpenedPatterns } from '@/lib/reading/rules/matching/opened-patterns'
import { PlainText } from '@/lib/reading/rules/plain-text'
import { acts } from '@/lib/reading/rules/references/acts'
import { courts } from '@/lib/reading/rules/references/courts'
import { euDocuments } from '@/lib/reading/rules/references/eu-documents'
import { others } from '@/lib/reading/rules/references/others'

const folder = resolve(import.meta.dirname, '../../learning/letters')
const texts = [
  ...readdirSync(folder).map((name) => readFileSync(resolve(folder, name), 'utf8')),
  'REGULATION (EU) 2016/679, regulation (EC) No 1049/2001 and Directives 2004/38/EC, 2013/33/EU\n(Council Decision 2010/252/EU)',
  'Datenschutz-Grundverordnung (EU) 2016/679; Richtlinie 2008/115/EG, Beſchluss (EU) 2018/101, xRegulation (EU) 2016/679',
  'Joined Cases C-411/10 and C-493/10, affaire T-1/20; applications nos. 8675/15 and 8697/15, Resolution 2299 (2019)',
  'https://a.example/x xhttps://b.example/y doi:10.1000/182 10.1000/183 QE n° 12345, Petition No 1/2020, interpelacji nr 12',
  '_Regulation (EU) 2016/679_ and ɓRegulation (EU) 2016/680',
]

test('what is tried only at words that open it is found as it is anywhere', () => {
  const finds = [...others, ...euDocuments, ...acts, ...courts].map(({ find }) => find)
  const opened = new OpenedPatterns(finds)
  const inOrder = (found: RegExpExecArray[][]) => found.map((matches) => matches.map((one) => [one.index, ...one]))
  for (const text of texts) {
    expect(inOrder(opened.allIn(text, new PlainText(text).words)), text.slice(0, 60)).toEqual(
      inOrder(finds.map((find) => [...text.matchAll(find)])),
    )
  }
})
