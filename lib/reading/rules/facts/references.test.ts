import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

const before = 'We thank you for your patience in this matter, which took longer than anybody here had foreseen.'
const markOf = (words: string, foot = '') =>
  readText(`Dear Ms Halden,\n\n${before}\n\n${words}\n\nYours sincerely,\n\nMara Lind\nHead of Unit\n${foot}`).meta

test.each([
  ['HHS/2026/00457', 'If you write to us again, please quote our reference HHS/2026/00457 in your letter.'],
  ['REG 26/118', 'Please quote the reference number REG 26/118 in any correspondence.'],
  ['AB-2026-7', 'Our reference is AB-2026-7. We have looked into what you say.'],
  ['AB-2026-7', 'Your ref: SP-77 / Our ref: AB-2026-7'],
  ['AB-2026-7', 'Our ref: AB-2026-7 / Your ref: SP-77'],
  ['CMP-4471', 'Your complaint has been registered under reference CMP-4471 and will be looked at.'],
  ['SG/26/044', 'Je vous invite à rappeler la référence SG/26/044 dans toute correspondance.'],
  ['SG/26/044', 'Votre demande a été enregistrée sous la référence SG/26/044.'],
  ['PL-27-0034', 'Nous répondons à votre courriel (dossier suivi sous le n° PL-27-0034).'],
  ['DGEF/26-0457', 'Nos réf. : DGEF/26-0457\nVos réf. : CP/26/14'],
  ['DGEF/26-0457', 'N/Réf : DGEF/26-0457 – V/Réf : CP/26/14'],
  ['LAF II C 4 - 0312/26', 'Ihre Anfrage wird unter dem Geschäftszeichen LAF II C 4 - 0312/26 bearbeitet.'],
  ['M3-20010/44#7', 'Bitte geben Sie bei Rückfragen stets das Aktenzeichen M3-20010/44#7 an.'],
  ['M3-20010/44#7', 'Rückfragen richten Sie bitte unter Angabe des Geschäftszeichens M3-20010/44#7 an uns.'],
  ['Dez. V/50-3', 'Unser Zeichen: Dez. V/50-3'],
  ['BSZ.0512.33.2026.AK', 'W razie pytań prosimy o podanie znaku sprawy BSZ.0512.33.2026.AK.'],
  ['BSZ.0512.33.2026.AK', 'Prosimy powoływać się na numer sprawy: BSZ.0512.33.2026.AK.'],
  ['WPS.8120.14.2026', 'Odpowiadamy na Państwa pismo z 3 listopada 2026 r. (znak sprawy: WPS.8120.14.2026).'],
  ['DKN.405.9.2026', 'Nasz znak: DKN.405.9.2026'],
])('a reply tells its own reference below its head, %s: %s', (mark, words) => {
  expect(markOf(words).theirReference).toBe(mark)
})

test.each([
  ['HHS/2026/00457', 'Our Ref: HHS/2026/00457 | Contact: 01234 555 010'],
  ['M3-20010/44#7', 'Az.: M3-20010/44#7'],
  ['SG/26/044', 'Réf. : SG/26/044'],
  ['4471/2026', 'L.dz. 4471/2026'],
])('at its foot as well, %s: %s', (mark, foot) => {
  expect(markOf('We will write again.', foot).theirReference).toBe(mark)
})

test.each([
  'We refer to your letter, your ref. EBC/2026/7, and will write again.',
  'Please quote your reference EBC/2026/7 in any correspondence.',
  'Your ref: EBC/2026/7',
  'Ihr Zeichen: EBC/2026/7',
  'Vos réf. : EBC/2026/7',
  'Państwa znak: EBC/2026/7',
  'The court dealt with this under case number C-123/26 in the spring.',
  'Das Verfahren wird beim Verwaltungsgericht unter dem Aktenzeichen 12 K 345/26 geführt.',
  'Aktenzeichen: 2 BvR 12/26',
  'Sprawa jest prowadzona przed sądem pod sygnaturą II SA/Wa 12/26.',
  'Please quote the reference in your reply of 3 May 2026.',
])('what belongs to somebody else is not its own: %s', (words) => {
  expect(markOf(words).theirReference).toBeNull()
})

test('what an office calls its own goes before its book of post, and what it asks to quote before all', () => {
  const head = 'Urząd Miasta\nL.dz. 4471/2026\nNasz znak: AB.12.3.2026\n\n'
  const text = `${head}Szanowni Państwo,\n\nUdzielimy odpowiedzi.`
  expect(readText(text).meta.theirReference).toBe('AB.12.3.2026')
  const asked = readText(`${text} Prosimy o podanie znaku CD.45.6.2026.`)
  expect(asked.meta.theirReference).toBe('CD.45.6.2026')
})

test('our own reference is found behind the day of the letter that a label names', () => {
  const { meta } = readText(
    'Ministère de la Mer\nVos réf. : courrier du 2 septembre 2026, CP/26/14\n\nMadame,\n\nJe vous remercie.',
  )
  expect(meta).toMatchObject({ ourReference: 'CP/26/14', theirReference: null })
})

test.each([
  'Thank you for your letter of 1 April, quoting the reference EBC/2026/7. We will write again.',
  'In your letter of 1 April you mention the reference EBC/2026/7. We will write again.',
  'Your request cites reference EBC/2026/7. We will write again.',
  'Nous avons bien reçu votre lettre rappelant la référence EBC/2026/7. Nous vous écrirons.',
])('a reference that our own letter quotes is not the one that the sender asks to quote: %s', (words) => {
  const { meta } = readText(`Ministry of Transport\nOur ref: HOME/12/345\n\nDear Ms Halden,\n\n${before}\n\n${words}`)
  expect(meta.theirReference).toBe('HOME/12/345')
})

test.each([
  'When you write to us about your complaint, please quote the reference AB-2026-7.',
  'To help us find your letter, always quote the reference AB-2026-7.',
])('what they ask to quote is theirs though our letter is spoken of: %s', (words) => {
  expect(markOf(words).theirReference).toBe('AB-2026-7')
})
