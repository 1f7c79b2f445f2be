import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, toDay } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import { expectSound } from '@/lib/exports/fixtures/open-files'
import { renderPrintDocuments } from '@/lib/exports/render-pdf'
import { silenceCertificate } from '@/lib/silence/certificate'
import { getSilence, type Silence } from '@/lib/silence/queries'
import { isSilent } from '@/lib/silence/status'
import { silenceWords } from '@/lib/silence/words'
import { gradeOf, writeChaser } from '@/lib/silence/write-chaser'
import { buildInstitution, buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const today = toDay('2026-05-20')
let actor: Actor
let letter: Awaited<ReturnType<typeof buildLetter>>

beforeEach(async () => {
  actor = await buildWorkspace()
  const institution = await buildInstitution(actor, {
    name: 'Ministry of the Interior, Norland',
    replyRuleId: 'sample-20-working-days',
  })
  letter = await buildLetter(actor, {
    institutionIds: [institution.id],
    asks: ['Publish the rules of the zone', 'Let lawyers in'],
    dueOn: '2026-04-20',
  })
})

async function silence(): Promise<Silence> {
  const found = await getSilence(actor, { letterId: letter.id, recipientId: letter.recipientIds[0] ?? '', today })
  if (!found) throw new Error('The recipient is gone.')
  return found
}

const textOf = async (bytes: Buffer) => {
  expectSound(Buffer.from(bytes))
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { totalPages, text } = await extractText(pdf, { mergePages: true })
  return { totalPages, text: text.replace(/\s+/g, ' '), meta: await getMeta(pdf) }
}

describe('a certificate of silence', () => {
  test('says on one page what was sent, by which rule an answer was due, for how long, and that none came', async () => {
    const found = await silence()
    expect(isSilent({ ...found, sentOn: found.letter.sentOn })).toBe(true)
    const { totalPages, text, meta } = await textOf(
      await renderPrintDocuments([silenceCertificate(found, today, silenceWords('en'))]),
    )
    expect(totalPages).toBe(1)
    expect(text).toContain('Certificate of silence')
    expect(text).toContain('Ministry of the Interior, Norland')
    expect(text).toContain('23 March 2026, by e-mail')
    expect(text).toContain('twenty working days')
    expect(text).toContain('20 April 2026')
    expect(text).toContain('30 days after the due day, on 20 May 2026')
    expect(text).toMatch(/Replies on record none/)
    expect(meta.info.Title).toContain('Certificate of silence')
  })

  test('names an acknowledgement and is still true; a reply ends the silence', async () => {
    const about = {
      caseId: letter.caseId,
      institutionId: letter.institutionIds[0] ?? '',
      recipientIds: letter.recipientIds,
    }
    const reply = await buildReply(actor, about)
    const set = (kind: 'acknowledgement' | 'substantive') =>
      changeRecord(actor, (tx) =>
        tx.reply.update({
          where: { workspaceId_id: { workspaceId: actor.workspaceId, id: reply.id } },
          data: { kind, receivedOn: dateOf(toDay('2026-03-25')) },
          select: { id: true },
        }),
      )
    await set('acknowledgement')
    const acknowledged = await silence()
    expect(isSilent({ ...acknowledged, sentOn: acknowledged.letter.sentOn })).toBe(true)
    const { text } = await textOf(
      await renderPrintDocuments([silenceCertificate(acknowledged, today, silenceWords('en'))]),
    )
    expect(text).toContain('25 March 2026: acknowledgement of receipt, which answers nothing')
    await set('substantive')
    const answered = await silence()
    expect(isSilent({ ...answered, sentOn: answered.letter.sentOn })).toBe(false)
  })

  test('lists what was sent again to the same institution, and nothing sent to another', async () => {
    const institutionIds = letter.institutionIds
    await buildLetter(actor, {
      caseId: letter.caseId,
      institutionIds,
      subject: 'A reminder',
      sentOn: dateOf(toDay('2026-05-04')),
    })
    await buildLetter(actor, {
      caseId: letter.caseId,
      subject: 'To somebody else',
      sentOn: dateOf(toDay('2026-05-05')),
    })
    expect((await silence()).reminders).toEqual([{ subject: 'A reminder', sentOn: '2026-05-04' }])
  })
})

describe('a draft follow-up letter', () => {
  test('asks again for what was not answered, in its own words and numbers, and leaves out what was', async () => {
    await changeRecord(actor, (tx) =>
      tx.askOutcome.create({
        data: {
          workspaceId: actor.workspaceId,
          caseId: letter.caseId,
          askId: letter.askIds[0] ?? '',
          recipientId: letter.recipientIds[0] ?? '',
          outcome: 'answered',
          setById: actor.memberId,
        },
        select: { id: true },
      }),
    )
    const { text, asks } = writeChaser(await silence(), 'firm', silenceWords('en'))
    expect(asks).toEqual(['Let lawyers in'])
    expect(text).toContain('2. Let lawyers in')
    expect(text).not.toContain('Publish the rules')
    expect(text).toContain('20 April 2026')
  })

  test('grows firmer with the silence', () => {
    expect([null, 0, 30, 31, 90, 91].map(gradeOf)).toEqual(['reminder', 'reminder', 'reminder', 'firm', 'firm', 'last'])
  })
})
