import { expect, test } from 'vitest'
import { extract } from '@/lib/reading/extract/extract'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { readWords } from '@/lib/reading/words/read-words'

const head = 'From: Registry <registry@norland.example>\nDate: Wed, 15 Apr 2026 09:12:00 +0200\nSubject: Re: Access\n'
const promised = 'We will send the list of stations by 30 May 2026.'
const refused = 'We cannot admit observers to the stations.'

async function read(source: string, name = 'reply.eml') {
  const task = { name, mediaType: null, limits: defaultLimits, ocrLanguages: null }
  const extracted = await extract(Buffer.from(source), task, { emitAttachment: null, onProgress: () => undefined })
  const offered = readWords(extracted)
    .suggestions.filter(({ kind }) => ['commitment', 'claim', 'refusal', 'ask'].includes(kind))
    .map(({ quote }) => quote)
  return { offered, notices: extracted.notices }
}

const plain = (body: string) => `${head}Content-Type: text/plain; charset=utf-8\n\n${body}`
const page = (body: string) => `${head}Content-Type: text/html; charset=utf-8\n\n<html><body>${body}</body></html>`
const both = (words: string, body: string) =>
  `${head}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${words}\n--b\nContent-Type: text/html; charset=utf-8\n\n<html><body>${body}</body></html>\n--b--\n`

const copied =
  'From: Office <o@c.example>\nSent: Monday, 23 March 2026 10:00\nTo: Registry\nSubject: Access\n\nDear Minister,\n\nWill you send the list?\n'
const asked = `Will you admit observers? Our lawyers will visit the zone in June.`
const signed = 'Best wishes,\nMaren\n'
const copiedInPage = copied.replace('<o@c.example>', '').replace(/\n\n/g, '<p>').replace(/\n/g, '<br>')

/** A letter that is quoted in a page, with two answers that are set apart. */
const answered = (opening: string, closing: string) =>
  `<p>${copiedInPage}</p><p>${opening}${promised}${closing}</p><p>${asked}</p><p>${opening}${refused}${closing}</p><p>${signed}</p>`

test('an answer between quoted lines is the mail’s own, also under header lines that are quoted themselves', async () => {
  const letter = `${copied.replace(/^/gm, '> ')}\n${promised}\n\n> ${asked}\n\n${refused}\n\n> Maren\n`
  const text = `Dear colleagues,\n\nPlease see my replies inline.\n\n-----Original Message-----\n${letter}`
  for (const [source, name] of [
    [plain(text), 'reply.eml'],
    [text, 'pasted.txt'],
  ] as const)
    expect(await read(source, name)).toEqual({ offered: [promised, refused], notices: [] })
})

test.each([
  ['Please see our answers in red below.', "<span style='color:red'>", '</span>'],
  ['See my replies inline.', '<span style="font-size:11pt;color:#1F497D">', '</span>'],
  ['Our comments are highlighted in yellow below.', '<span style="background:yellow">', '</span>'],
  ['Our answers are in bold.', '<b>', '</b>'],
  ['Vous trouverez nos réponses en bleu ci-dessous.', '<font color="#0000FF">', '</font>'],
  ['Unsere Antworten finden Sie unten in Rot.', '<span style="color:rgb(192, 0, 0)">', '</span>'],
  ['Odpowiedzi na Państwa pytania zaznaczyliśmy na czerwono poniżej.', '<span style="color:#C00000">', '</span>'],
])('answers that a page sets apart in the letter it quotes are its own where it says so: %s', async (said, ...look) => {
  const above = `Dear colleagues,\n\n${said}\n\nKind regards,\nTomas Brandt\n`
  const letter = answered(...look)
  const html = `<p>Dear colleagues,</p><p>${said}</p><p>Kind regards,<br>Tomas Brandt</p>${letter}`
  const expected = { offered: [promised, refused], notices: [] }
  expect(await read(page(html))).toEqual(expected)
  expect(await read(both(`${above}\n${copied}\n${promised}\n\n${asked}\n\n${refused}\n\n${signed}`, html))).toEqual(
    expected,
  )
})

test('answers between the quotations of a page are its own', async () => {
  const quote = (words: string) => `<blockquote type="cite">${words}</blockquote>`
  const html = `<p>Dear colleagues,</p><div>On Mon, 23 Mar 2026 at 10:00, Office wrote:</div>${quote('<p>Dear Minister,</p><p>Will you send the list?</p>')}<p>${promised}</p>${quote(`<p>${asked}</p>`)}<p>${refused}</p>`
  expect(await read(page(html))).toEqual({ offered: [promised, refused], notices: [] })
})

const untold = `${copied}\n${promised}\n\n${asked}\n\n${signed}`

test.each([
  'Please see my replies inline.',
  'We have inserted our answers in your message below.',
  'Nos réponses figurent en rouge dans votre message.',
  'Unsere Antworten stehen direkt in Ihrer Mail.',
  'Odpowiedzi wpisaliśmy w treści Państwa wiadomości.',
])('where answers cannot be told from the letter that is quoted, the reading says so: %s', async (said) => {
  const text = `Dear colleagues,\n\n${said}\n\nKind regards,\nTomas Brandt\n\n${untold}`
  for (const [source, name] of [
    [plain(text), 'reply.eml'],
    [text, 'pasted.txt'],
  ] as const) {
    const { offered, notices } = await read(source, name)
    expect([offered.includes(promised), notices]).toEqual([false, ['answers_in_quoted']])
  }
})

test.each([
  [
    'answers below that are its own text',
    `Our answers to your questions are below.\n\n${promised} ${'It is long. '.repeat(50)}`,
  ],
  ['no answers', `${promised}`],
])('a mail with %s says nothing of answers inside the letter it quotes', async (_, said) => {
  const { offered, notices } = await read(plain(`Dear colleagues,\n\n${said}\n\nKind regards,\nTomas\n\n${untold}`))
  expect([offered[0], notices]).toEqual([promised, []])
})

test.each([
  'In response to the questions in your email, I can say that the list is public.',
  'I am writing to respond to the points raised in your letter.',
  'Thank you for your comments in your email of 3 May.',
  'As we highlighted in our reply of 3 May, the list is public.',
  'We will comment after each meeting.',
  'Our answer to the proposals in Green Papers is public.',
  'Please find our answer below.\n\nThe list of all stations is public now.',
  'En réponse aux questions posées dans votre lettre, la liste est publique.',
  'Unsere Stellungnahme ist im Register hinterlegt.',
  'Wir beantworten bei jeder Sitzung Fragen.',
  'W odpowiedzi na pytania zawarte w treści Pana wiadomości informuję, że lista jest jawna.',
  'Odpowiedź zostanie udzielona w zakreślonym terminie.',
])(
  'our own words that are set apart in the letter a mail quotes are not the sender’s where it only answers: %s',
  async (said) => {
    const html = `<p>Dear colleagues,</p><p>${said.replace('\n\n', '</p><p>')}</p><p>Kind regards,<br>Tomas Brandt</p>${answered('<b style="color:green;background:yellow">', '</b>')}`
    expect(await read(page(html))).toEqual({ offered: expect.not.arrayContaining([promised]), notices: [] })
    const { notices } = await read(plain(`Dear colleagues,\n\n${said}\n\nKind regards,\nTomas Brandt\n\n${untold}`))
    expect(notices).toEqual([])
  },
)

test('whoever signed the quoted letter in a colour of their own does not promise for whoever answers in it', async () => {
  const signature = `<p>Best wishes,</p><p style="color:#1F7A1F">Maren Lind<br>We will go on asking until you answer.</p>`
  const letter = `<p>${copiedInPage}</p><p><span style="color:#1F497D">${promised}</span></p><p>${asked}</p>${signature}`
  const { offered } = await read(page(`<p>Dear colleagues,</p><p>See my replies inline.</p><p>Tomas</p>${letter}`))
  expect(offered).toEqual([promised])
})
