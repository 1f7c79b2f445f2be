import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { warmPdf } from '@/lib/reading/extract/child/warm-pdf'
import { extract } from '@/lib/reading/extract/extract'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { printedMail } from '@/lib/reading/extract/mail/printed-mail'
import { readWords } from '@/lib/reading/words/read-words'

const promised = 'We will send the list of stations by 30 May 2026.'
const answer = ['Dear colleagues,', promised, 'Yours sincerely,', 'Tomas Brandt', 'Head of Unit']
const asked = ['Dear Minister,', 'We will publish your answer on our website.', 'Maren Lind']
const ours = [
  'From: Office <office@coalition.example>',
  'Sent: Monday, 23 March 2026 10:00',
  'To: Registry',
  'Subject: Access',
]
const from = 'Brandt, Tomas <tomas@norland.example>'
const head = [
  `From: ${from}`,
  'Sent: Wednesday, 15 April 2026 09:12',
  'To: Office <office@coalition.example>',
  'Subject: RE: Access',
]

async function readPages(bytes: Uint8Array, name: string) {
  const task = { name, mediaType: null, limits: defaultLimits, ocrLanguages: null }
  const extracted = await extract(bytes, task, { emitAttachment: null, onProgress: () => undefined })
  const { suggestions, meta } = readWords(extracted)
  const offers = suggestions.filter(({ kind }) => ['commitment', 'claim', 'refusal', 'ask'].includes(kind))
  return { mail: extracted.meta.mail, meta, offers: offers.map(({ quote }) => quote.replace(/\s+/g, ' ')) }
}

const said = (words: string) => new Paragraph({ children: [new TextRun(words)] })
const cell = (words: string) => new TableCell({ children: [said(words)] })
const inTable = (lines: readonly string[]) =>
  new Table({ rows: lines.map((line) => new TableRow({ children: line.split(/(?<=^\w+:) /).map(cell) })) })
const asWord = (children: (Paragraph | Table)[]) => Packer.toBuffer(new Document({ sections: [{ children }] }))
const asPage = (lines: readonly string[]) =>
  Buffer.from(`<html><body>${lines.map((line) => `<div>${line.replaceAll('<', '&lt;')}</div>`).join('')}</body></html>`)
const lines = [...head, '', ...answer, ...ours, '', ...asked]

test.each([
  ['a PDF', 'mail.pdf', () => warmPdf([lines])],
  ['a PDF whose letter goes on on the next page', 'mail.pdf', () => warmPdf([lines.slice(0, 8), lines.slice(8)])],
  ['a PDF with the name of the mailbox above it', 'mail.pdf', () => warmPdf([['Maren Lind', ...lines]])],
  ['a Word document', 'mail.docx', () => asWord(lines.map(said))],
  [
    'a Word document with its head in a table',
    'mail.docx',
    () => asWord([inTable(head), ...[...answer, ...ours, ...asked].map(said)]),
  ],
  ['a saved page', 'mail.html', () => asPage(lines)],
])(
  'a mail that was printed to %s says who wrote it and when, and what it quotes is nobody’s promise',
  async (_, name, bytes) => {
    const { mail, meta, offers } = await readPages(await bytes(), name)
    expect(mail?.from).toEqual({ name: 'Brandt, Tomas', address: 'tomas@norland.example' })
    expect([mail?.subject, mail?.sentOn, meta.datedOn]).toEqual(['RE: Access', '2026-04-15', '2026-04-15'])
    expect([meta.signatory, meta.signatoryFunction]).toEqual(['Tomas Brandt', 'Head of Unit'])
    expect(offers).toEqual([promised])
  },
)

/** The head of a mail as the programs of the field print it, above the same answer. */
const printed = {
  'with the day under Date': [
    'Subject: Re: Access',
    `From: ${from}`,
    'Date: 15/04/2026, 09:12',
    'To: Office <office@coalition.example>',
  ],
  'with addresses without brackets': [
    'From: Tomas Brandt tomas@norland.example',
    'Subject: Re: Access',
    'Date: 15 April 2026 at 09:12',
    'To: Office office@coalition.example',
  ],
  'in German': [`Von:\t${from}`, 'Gesendet:\tMittwoch, 15. April 2026 09:12', 'An:\tBüro', 'Betreff:\tAW: Access'],
  'in Polish': [`Od:\t${from}`, 'Wysłano:\tśroda, 15 kwietnia 2026 09:12', 'Do:\tBiuro', 'Temat:\tODP: Access'],
  'in French': [`De :\t${from}`, 'Envoyé :\tmercredi 15 avril 2026 09:12', 'À :\tBureau', 'Objet :\tRE: Access'],
  'in French with other words': [
    'Sujet :\tRe: Access',
    `De :\t${from}`,
    'Date :\t15/04/2026, 09:12',
    'Pour :\tBureau',
    'Copie à :\tArchives',
  ],
  'in Polish with other words': [
    'Temat:\tRe: Access',
    `Nadawca:\t${from}`,
    'Data:\t15.04.2026, 09:12',
    'Adresat:\tBiuro',
  ],
  'in cells without colons, below its subject': [
    'Mailbox',
    '',
    'RE: Access',
    '',
    `From\t${from}`,
    'Date\tWed 4/15/2026 9:12 AM',
    'To\tOffice <office@coalition.example>',
    'Cc\tArchives',
  ],
  'in cells in German': ['AW: Access', `Von\t${from}`, 'Datum\tMi, 15.04.2026 09:12', 'An\tBüro'],
  'with the number of its letters in German': [
    'Access',
    '1 Nachricht',
    `${from}\t15. April 2026 um 09:12`,
    'An: Büro <buero@coalition.example>',
  ],
  'with the number of its letters': [
    'Webmail\tMaren Lind <maren@coalition.example>',
    'Access',
    '1 message',
    '',
    `${from}\tWed, Apr 15, 2026 at 9:12 AM`,
    'To: Office <office@coalition.example>',
  ],
  'with the half of the day on a line of its own': [
    'Access',
    '1 message',
    `${from}\tWed, Apr 15, 2026 at 9:12`,
    'AM',
    'To: Office <office@coalition.example>',
  ],
}

test.each(Object.entries(printed))('a head of a printed mail is told %s', (_, above) => {
  const told = printedMail([...above, '', ...answer].join('\n'))
  expect(told?.mail.from?.address).toBe('tomas@norland.example')
  expect(told?.mail.to[0]?.name).toMatch(/^(?:Office|Büro|Biuro|Bureau)$/)
  expect([told?.mail.sentOn, told?.mail.subject]).toEqual(['2026-04-15', expect.stringMatching(/^(?:\w+: )?Access$/)])
  expect(told?.zones.map(({ kind }) => kind)).toEqual(['letterhead'])
})

test('lines that the width of a page broke are whole in the head of a printed mail, and the letter begins below', () => {
  const people = [
    'To:\tOffice <office@coalition.example>; Registry <registry@coalition.example>;',
    'Board <board@coalition.example>; Press <press@coalition.example>',
  ]
  const subject = [
    'Subject:\tRE: Joint call on access to the border zone, and our reminder of 2',
    'April',
    'Attachments:\tlist.pdf',
  ]
  const text = [...head.slice(0, 2), ...people, ...subject, '', ...answer].join('\n')
  const told = printedMail(text)
  expect(told?.mail.to.map(({ name }) => name)).toEqual(['Office', 'Registry', 'Board', 'Press'])
  expect(told?.mail.subject).toBe('RE: Joint call on access to the border zone, and our reminder of 2 April')
  expect(text.slice(told?.zones[0]?.end).trim().split('\n')[0]).toBe('Dear colleagues,')
})

test.each([
  ['a memo', ['From: Unit C1', 'Date: 15 April 2026', 'To: Registry', 'Subject: Access', '', ...answer]],
  ['a fax', ['FAX', 'To: Registry', 'From: Unit C1', 'Date: 15.04.2026', 'Pages: 2', ...answer]],
  ['a table of days', ['Stations', 'From\tTo', 'Date\t15 April 2026', 'To\tRegistry', 'Subject\tAccess', ...answer]],
  ['a letter that writes about a mail', ['Dear Ms Lind,', 'We refer to the mail below.', ...head, '', promised]],
  ['a letter below six lines of its head', ['a', 'b', 'c', 'd', 'e', 'f', 'g', ...head, '', ...answer]],
  [
    'a thread of two letters, of which nobody can tell which is meant',
    ['Access', '2 messages', ...printed['with the number of its letters'].slice(4), ...answer],
  ],
  [
    'mails that stand one below the other in the order in which they were sent',
    [...ours, '', ...asked, '', ...head, '', ...answer],
  ],
])('no mail is seen in %s', (_, text) => {
  expect(printedMail(text.join('\n'))).toBeNull()
})

test('the names of whoever signed are theirs where “On …, X wrote:” stands right below them', () => {
  const told = printedMail(
    [...head, '', ...answer, 'On 2 Mar 2026, at 09:00, Maren Lind <m@c.example>', 'wrote:', ...asked].join('\n'),
  )
  const [, quoted] = told?.zones ?? []
  expect([quoted?.kind, quoted?.start]).toEqual(['quoted_letter', [...head, '', ...answer, ''].join('\n').length])
})
