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
