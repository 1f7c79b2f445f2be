import { expect, test } from 'vitest'
import { recordColumns, recordSheets, sheetLabels } from '@/lib/exports/record-columns'
import { namesIn } from '@/lib/imports/sheet/plan/flat'
import { proposeSheet } from '@/lib/imports/sheet/propose-mapping'

const sheet = (name: string, ...rows: string[][]) => ({
  name,
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
})

const story = ['institution', 'subject', 'sent_on', 'reply_received_on', 'promise', 'next_step']
const values = ['Ministry', 'Access', '2025-01-02', '2025-02-03', 'We will', 'Call']

test.each([
  ['English', ['Who did we write to?', 'Subject', 'When', 'Answered on', 'What did they promise?', 'Next step']],
  ['French', ['Destinataire', 'Objet', "Date d'envoi", 'Répondu le', 'Engagement', 'À faire']],
  ['German', ['Empfänger', 'Betreff', 'Gesendet am', 'Antwort am', 'Zusage', 'Nächster Schritt']],
  ['Spanish', ['Destinatario', 'Asunto', 'Fecha de envío', 'Respuesta', 'Compromiso', 'Próximo paso']],
  ['Polish', ['Adresat', 'Temat', 'Data wysłania', 'Odpowiedź', 'Zobowiązanie', 'Następny krok']],
])('headings in %s are known, below titles and blank lines', (_language, headings) => {
  const proposed = proposeSheet(sheet('2025', ['Our letters'], ['as of today', '', ''], headings, values), 0)
  expect(proposed).toEqual({ number: 0, as: 'flat', head: 3, columns: story })
})

test.each(recordSheets)('our own sheet of %s is known by its labels and by its keys', (name) => {
  const columns = recordColumns[name]
  const keys = columns.map(({ key }) => key)
  const row = columns.map(() => 'x')
  const byLabel = proposeSheet(
    sheet(
      sheetLabels[name],
      columns.map(({ label }) => label),
      row,
    ),
    0,
  )
  expect(byLabel).toMatchObject({ as: name, head: 1, columns: keys })
  expect(proposeSheet(sheet('Sheet1', keys, row), 0)).toMatchObject({ as: name, columns: keys })
})

test('a column of days without a known heading is taken for the day of sending', () => {
  const proposed = proposeSheet(sheet('x', ['To', 'Subject', '???'], ['Ministry', 'Access', '3.4.2025']), 0)
  expect(proposed.columns).toEqual(['institution', 'subject', 'sent_on'])
})

test('a cell lists several institutions by lines and signs; commas part only what is known', () => {
  const known = new Set(['frontex', 'the ombudsman'])
  const isKnown = (name: string) => known.has(name.toLowerCase())
  expect(namesIn('Ministry of Justice, Norland\n- Frontex; The Ombudsman', isKnown)).toEqual([
    'Ministry of Justice, Norland',
    'Frontex',
    'The Ombudsman',
  ])
  expect(namesIn('Frontex, The Ombudsman', isKnown)).toEqual(['Frontex', 'The Ombudsman'])
  expect(namesIn('Ministry of Justice and Home Affairs', isKnown)).toEqual(['Ministry of Justice and Home Affairs'])
})
