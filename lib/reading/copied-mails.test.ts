import { expect, test } from 'vitest'
import { extract } from '@/lib/reading/extract/extract'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { readWords } from '@/lib/reading/words/read-words'

const heads = {
  en: 'From: Brandt, Tomas <tomas@norland.example>\nSent: Wednesday, 15 April 2026 09:12\nTo: Office <office@coalition.example>\nSubject: RE: Access',
  de: 'Von: Brandt, Tomas <tomas@norland.example>\nGesendet: Mittwoch, 15. April 2026 09:12\nAn: Büro <office@coalition.example>\nBetreff: AW: Zugang',
  pl: 'Od: Brandt, Tomas <tomas@norland.example>\nWysłano: środa, 15 kwietnia 2026 09:12\nDo: Biuro <office@coalition.example>\nTemat: ODP: Dostęp',
  fr: 'De : Brandt, Tomas <tomas@norland.example>\nEnvoyé : mercredi 15 avril 2026 09:12\nÀ : Bureau <office@coalition.example>\nObjet : RE: Accès',
}
const ours = {
  en: 'From: Office <office@coalition.example>\nSent: Monday, 23 March 2026 10:00\nTo: Registry\nSubject: Access',
  de: 'Von: Büro <office@coalition.example>\nGesendet: Montag, 23. März 2026 10:00\nAn: Referat\nBetreff: Zugang',
}
const promised = 'We will send the list of stations by 30 May 2026.'
const answer = `Dear colleagues,\n\n${promised}\n\nKind regards,\nTomas Brandt\n`
const asked =
  'Dear Minister,\n\nWe will publish your answer. We ask you to:\n\n1. let lawyers in;\n2. publish the list.\n\nMaren\n'

async function readCopied(text: string) {
  const task = { name: 'pasted.txt', mediaType: 'text/plain', limits: defaultLimits, ocrLanguages: null }
  const extracted = await extract(Buffer.from(text), task, { emitAttachment: null, onProgress: () => undefined })
  return { ...readWords(extracted), mail: extracted.meta.mail, kind: extracted.fileKind }
}

const offersOf = async (text: string) =>
  (await readCopied(text)).suggestions
    .filter(({ kind }) => ['commitment', 'claim', 'refusal', 'ask'].includes(kind))
    .map(({ quote }) => quote)

test.each(Object.entries(heads))(
  'a mail that was copied with its header lines says who wrote it and when: %s',
  async (_, head) => {
    const { mail, meta } = await readCopied(`${head}\n\n${answer}`)
    expect(mail?.from).toEqual({ name: 'Brandt, Tomas', address: 'tomas@norland.example' })
    expect(mail?.to.map(({ address }) => address)).toEqual(['office@coalition.example'])
    expect([mail?.sentOn, meta.datedOn]).toEqual(['2026-04-15', '2026-04-15'])
    expect(mail?.subject).toMatch(/: (?:Access|Zugang|Dostęp|Accès)$/)
  },
)

test.each([
  ['header lines', `${answer}\n${ours.en}\n\n${asked}`],
  ['header lines of both', `${heads.en}\n\n${answer}\n${ours.en}\n\n${asked}`],
  ['a German divider', `${heads.de}\n\n${answer}\n-----Ursprüngliche Nachricht-----\n${ours.de}\n\n${asked}`],
  [
    'a line, quoted line by line',
    `${answer}\nOn Mon, 23 Mar 2026 at 10:00, Office wrote:\n${asked.replace(/^/gm, '> ')}`,
  ],
  ['a line, not quoted', `${answer}\nOn Mon, 23 Mar 2026 at 10:00, Office wrote:\n\n${asked}`],
  ['a line in figures, right below', `${answer.trim()}\nAm 23.03.26 um 10:00 schrieb Office:\n\n${asked}`],
  ['a line with an address, right below', `${promised}\nOn 23 March 2026, Office <o@c.example> wrote:\n\n${asked}`],
  [
    'a Polish line',
    `${heads.pl}\n\n${answer}\nWiadomość napisana przez Biuro w dniu 23 mar 2026, o godz. 10:00:\n\n${asked}`,
  ],
  ['a short answer without a header or a greeting', `${promised}\n\n${ours.en}\n\n${asked}`],
])('what a copied mail quotes under %s is nobody’s promise in it, nor asked in it', async (_, text) => {
  expect(await offersOf(text)).toEqual([promised])
})

test('an answer that a colleague passed on with a word is the answer’s', async () => {
  const text = `Maren, this came today:\n\n${heads.en}\n\n${answer}\n${ours.en}\n\n${asked}`
  expect(await offersOf(text)).toEqual([promised])
  expect((await readCopied(text)).mail?.from?.address).toBe('tomas@norland.example')
})

test('a letter that tells what somebody wrote is read to its end, and is no mail', async () => {
  const text = `Dear colleagues,\n\nThank you for your letter.\n\nOn 3 May 2025 the Agency wrote:\n\nThe list is out of date.\n\n${promised}\n\nYours faithfully,\nTomas Brandt\n`
  expect(await offersOf(text)).toContain(promised)
  expect((await readCopied(text)).mail).toBeNull()
})

test.each([
  ['a memo', `MEMORANDUM\nTo: All stations\nFrom: Registry\nDate: 15 April 2026\nSubject: Lists\n\n${answer}`],
  [
    'a letter with a letterhead',
    `Norland Border Agency Ltd.\n1 Harbour Street\n\nFrom: Registry\nTo: Coalition\nDate: 15 April 2026\nSubject: Lists\n\n${answer}`,
  ],
  [
    'a letter with a letterhead and addresses',
    `Norland Border Agency\n\nFrom: registry@norland.example\nTo: office@coalition.example\nDate: 15 April 2026\nSubject: Lists\n\n${answer}`,
  ],
  ['a printed mail with its title', `Lists of stations\n\n${heads.en.replace('RE: ', '')}\n\n${answer}`],
  [
    'a mail with its subject first',
    `Betreff: Zugang\nVon: Tomas Brandt <tomas@norland.example>\nDatum: 15.04.26, 09:12\nAn: Büro <office@coalition.example>\n\n${answer}`,
  ],
  [
    'a reply that repeats the request',
    `Dear colleagues,\n\nThank you. We refer to your request:\nFrom: Coalition\nDate: 23 March 2026\nSubject: Lists\n\n${promised}\n`,
  ],
  [
    'a reply that repeats the header of the request',
    `Dear colleagues,\n\nThank you. We refer to your request:\n\n${ours.en}\n\n${promised}\n`,
  ],
  [
    'a booking in a letter',
    `Dear colleagues,\n\nThe room is yours for these days.\n\nFrom: 1 June 2026\nTo: 5 June 2026\nSubject: Hearing\n\n${promised}\n`,
  ],
  [
    'what somebody wrote at an hour',
    `Dear colleagues,\n\nOn 3 March 2026 at 10:30 the Agency wrote:\n\nThe list is out of date.\n\n${promised}\n`,
  ],
  [
    'what somebody wrote from an address',
    `Dear colleagues,\n\nFrom office@agency.example the Agency wrote:\n\nThe list is out of date.\n\n${promised}\n`,
  ],
])('a letter is read to its end, whatever lines of a mail it resembles: %s', async (_, text) => {
  expect(await offersOf(text)).toContain(promised)
})

test('a mail that was copied below its title, or with its subject first, says who wrote it and still quotes', async () => {
  const first = 'Betreff: Zugang\nVon: Tomas Brandt <tomas@norland.example>\nDatum: 15.04.26, 09:12\nAn: Büro'
  for (const head of [`Lists of stations\n\n${heads.en.replace('RE: ', '')}`, first]) {
    const text = `${head}\n\n${answer}\nOn 23 Mar 2026, at 10:00, Office of the\nCoalition <office@coalition.example> wrote:\n\n${asked}`
    expect((await readCopied(text)).mail?.from?.address).toBe('tomas@norland.example')
    expect(await offersOf(text)).toEqual([promised])
  }
})
