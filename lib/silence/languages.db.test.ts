import mammoth from 'mammoth'
import { extractText } from 'unpdf'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { toDay } from '@/lib/dates'
import { expectSound } from '@/lib/exports/fixtures/open-files'
import { renderPrintDocuments } from '@/lib/exports/render-pdf'
import { writtenLanguages } from '@/lib/i18n/written-languages'
import { silenceCertificate } from '@/lib/silence/certificate'
import { getSilence } from '@/lib/silence/queries'
import { renderChaserDocx } from '@/lib/silence/render-chaser-docx'
import { languageOfSilence, silenceWords } from '@/lib/silence/words'
import { grades, writeChaser } from '@/lib/silence/write-chaser'
import { buildInstitution, buildLetter } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const today = toDay('2026-05-20')
let actor: Actor
let letter: Awaited<ReturnType<typeof buildLetter>>

beforeEach(async () => {
  actor = await buildWorkspace()
  const { id } = await buildInstitution(actor, { name: 'Norlandia', replyRuleId: 'sample-20-working-days' })
  letter = await buildLetter(actor, { institutionIds: [id], asks: ['Publish the rules'], dueOn: '2026-04-20' })
})

const silence = async () => {
  const found = await getSilence(actor, { letterId: letter.id, recipientId: letter.recipientIds[0] ?? '', today })
  if (!found) throw new Error('The recipient is gone.')
  return found
}

const said = {
  en: ['Certificate of silence', '20 April 2026', '30 days after the due day', 'Dear Sir or Madam,'],
  fr: ['Attestation d’absence de réponse', '20 avril 2026', '30 jours après l’échéance', 'Madame, Monsieur,'],
  de: [
    'Bescheinigung über eine ausgebliebene Antwort',
    '20. April 2026',
    '30 Tage nach Fristablauf',
    'Damen und Herren,',
  ],
  pl: ['Oświadczenie o braku odpowiedzi', '20 kwietnia 2026', '30 dni po terminie', 'Szanowni Państwo,'],
}

test.each(writtenLanguages)(
  'a certificate of silence in %s is one sound page that speaks it throughout',
  async (language) => {
    const pdf = await renderPrintDocuments([silenceCertificate(await silence(), today, silenceWords(language))])
    expectSound(Buffer.from(pdf))
    expect(Buffer.from(pdf).toString('latin1')).toMatch(new RegExp(`/Lang\\s*\\(${language}\\)`))
    const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true })
    expect(totalPages).toBe(1)
    for (const words of said[language].slice(0, 3)) expect(text.replace(/\s+/g, ' ')).toContain(words)
    if (language !== 'en') expect(text).not.toMatch(/\b(Sent|Due|Rule|none on record|letter)\b/)
  },
)

test.each(writtenLanguages)('a draft letter in %s speaks it at every grade, and tells Word so', async (language) => {
  const found = await silence()
  for (const grade of grades) {
    const chaser = writeChaser(found, grade, silenceWords(language))
    expect(chaser.text).toContain(said[language][3])
    expect(chaser.text).toContain('1. Publish the rules')
    const docx = await renderChaserDocx(chaser, 'Coalition', language)
    const { value } = await mammoth.extractRawText({ buffer: docx })
    expect(value.replace(/\s+/g, ' ')).toContain(chaser.text.replace(/\s+/g, ' ').slice(0, 200))
  }
})

test('a certificate names the rule in its language, a draft the days on which it was asked again', async () => {
  const rule = { id: 'sample-20-working-days', name: 'Norland (sample): twenty working days' }
  const given = await silence()
  const found = {
    ...given,
    rule: given.rule && { ...given.rule, ...rule },
    reminders: ['2026-05-04', '2026-05-18'].map((on) => ({ subject: 'Again', sentOn: toDay(on) })),
  }
  const words = silenceWords('de')
  expect(JSON.stringify(silenceCertificate(found, today, words))).toContain('zwanzig Arbeitstage')
  expect(writeChaser(found, 'firm', words).text).toContain('am 4. Mai 2026 und 18. Mai 2026.')
})

test('a certificate and a draft speak the language of the letter, else one of the institution’s, else English', () => {
  expect(languageOfSilence('de', ['fr'])).toBe('de')
  expect(languageOfSilence('lt', ['ru', 'pl', 'fr'])).toBe('pl')
  expect(languageOfSilence('lt', [])).toBe('en')
})
