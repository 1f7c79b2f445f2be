import { expect, expectAccessible, test } from './fixtures'
import { card, recordFile, textFile } from './reading-steps'

const inSpanish = `Ministerio del Interior de Norlandia
Dirección General de Fronteras

12 de marzo de 2026

Estimadas señoras y señores:

Agradecemos su carta de 3 de febrero sobre el acceso a la zona fronteriza. Antes del 30 de junio publicaremos la
instrucción que regula la entrada de los abogados, y les informaremos del resultado de la inspección en cuanto termine.

Reciban un cordial saludo.
`

const ofCourtesy = `Ministry of the Interior of Norland

12 March 2026

Dear Sir or Madam,

Thank you for your letter of 3 February. The border zone is a strip of land fifteen kilometres wide.

Yours faithfully
`

test('a letter in a language that is not read says so instead of looking like one that promises nothing', async ({
  owner: page,
}) => {
  await recordFile(page, textFile('carta.txt', inSpanish), 'Interior of Norland, in Spanish')
  const said = page.getByText('This document is in Spanish.')
  await expect(said).toContainText('only in English, French, German and Polish')
  await expect(page.getByText(/of 0 decided/)).toHaveCount(0)
  await expectAccessible(page)
})

test('a letter in which nothing was found says so, and how to record what is there all the same', async ({
  owner: page,
}) => {
  await recordFile(page, textFile('courtesy.txt', ofCourtesy), 'Interior of Norland, courteous')
  await expect(card(page)).toHaveCount(0)
  await expect(page.getByText('Nothing here reads like a commitment, a claim or a refusal.')).toBeVisible()
  await expect(page.getByText('This document is in')).toHaveCount(0)
})
