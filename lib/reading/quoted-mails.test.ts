import { expect, test } from 'vitest'
import { extract } from '@/lib/reading/extract/extract'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { readWords } from '@/lib/reading/words/read-words'

const head =
  'From: Registry <registry@norland.example>\nTo: office@coalition.example\nDate: Wed, 15 Apr 2026 09:12:00 +0200\nSubject: Re: Access\nContent-Type: text/plain; charset=utf-8\n\n'
const answer = 'Dear colleagues,\n\nWe will send the list of stations by 30 May 2026.\n\nKind regards,\nThe Registry\n'
const promised = 'We will send the list of stations by 30 May 2026.'

const asked = {
  en: 'Dear Minister,\n\nWe will publish your answer.\nOur lawyers will visit the zone in June.',
  fr: 'Madame la Ministre,\n\nNous publierons votre réponse.\nNos avocats se rendront dans la zone en juin.',
  de: 'Sehr geehrte Frau Ministerin,\n\nwir werden Ihre Antwort veröffentlichen.\nUnsere Anwälte werden die Zone im Juni besuchen.',
  pl: 'Szanowna Pani Minister,\n\nopublikujemy Pani odpowiedź.\nNasi prawnicy odwiedzą strefę w czerwcu.',
}

const quoted = (text: string) => text.replace(/^/gm, '> ')

async function readMail(body: string) {
  const task = { name: 'reply.eml', mediaType: null, limits: defaultLimits, ocrLanguages: null }
  const extracted = await extract(Buffer.from(head + body), task, { emitAttachment: null, onProgress: () => undefined })
  return readWords(extracted)
}

const promisesOf = async (body: string) =>
  (await readMail(body)).suggestions.filter(({ kind }) => kind === 'commitment').map(({ quote }) => quote)

test.each([
  ['a line and quoted lines', `On Mon, 23 Mar 2026 at 10:00, Office <o@c.example> wrote:\n${quoted(asked.en)}`],
  ['a line, a blank line, quoted lines', `On 23/03/2026 10:00, Office wrote:\n\n${quoted(asked.en)}`],
  [
    'a line that the program broke',
    `On Mon, 23 Mar 2026 at 10:00, Office of the Coalition\n<o@c.example> wrote:\n${quoted(asked.en)}`,
  ],
  ['a French line', `Le lun. 23 mars 2026 à 10:00, Office <o@c.example> a écrit :\n${quoted(asked.fr)}`],
  ['a German line', `Am 23.03.26 um 10:00 schrieb Office:\n${quoted(asked.de)}`],
  ['a Polish line', `W dniu 23.03.2026 o 10:00, Office napisał(a):\n${quoted(asked.pl)}`],
  [
    'header lines',
    `From: Office <o@c.example>\nSent: Monday, 23 March 2026 10:00\nTo: Registry\nSubject: Access\n\n${asked.en}`,
  ],
  [
    'a divider',
    `-----Original Message-----\nFrom: Office\nSent: Monday, 23 March 2026 10:00\nSubject: Access\n\n${asked.en}`,
  ],
])('what a mail quotes under %s is nobody’s promise in it, and its own is offered', async (_, letter) => {
  expect(await promisesOf(`${answer}\n${letter}\n`)).toEqual([promised])
})

test('neither days nor names nor bodies are taken from what a mail quotes', async () => {
  const letter = `-----Original Message-----\nFrom: Office of the Coalition\nSent: Monday, 23 March 2026 10:00\nSubject: Access\n\nDear Minister,\n\nDr Anna Example of the Border Agency of Norland wrote on 4 May 2025, see COM(2021) 752 final.`
  const { suggestions, meta } = await readMail(`${answer}\n${letter}\n`)
  expect(suggestions.filter(({ kind }) => kind !== 'commitment').map(({ kind, quote }) => `${kind} ${quote}`)).toEqual([
    'date 30 May 2026',
  ])
  expect(meta.bodies).toEqual(['The Registry'])
})

test('an answer right under a quoted line, without a blank line, is the answer’s', async () => {
  const between = `On Mon, 23 Mar 2026, Office wrote:\n> We will publish your answer.\n> Will you send the list?\n${promised}\n> Our lawyers will visit the zone in June.\nThank you for telling us.\n`
  expect(await promisesOf(between)).toEqual([promised])
})
