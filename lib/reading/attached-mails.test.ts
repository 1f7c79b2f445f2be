import { expect, test } from 'vitest'
import { displayNameOf } from '@/lib/documents/display-name'
import { extract } from '@/lib/reading/extract/extract'
import { defaultLimits } from '@/lib/reading/extract/limits'

test('a mail that is passed on inside another bears its whole subject, also where a reference in it has a stroke', async () => {
  const mail = [
    'From: office@coalition.example',
    'Subject: FW: an answer',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: message/rfc822',
    '',
    'From: registry@norland.example',
    'Subject: Your complaint 2026/17',
    '',
    'We will answer by 1 March 2027.',
    '--part--',
    '',
  ].join('\r\n')
  const task = { name: 'mail.eml', mediaType: null, limits: defaultLimits, ocrLanguages: null }
  const { attachments } = await extract(Buffer.from(mail), task, { emitAttachment: null, onProgress: () => undefined })
  expect(attachments.map(({ name }) => displayNameOf(name))).toEqual(['Your complaint 2026-17.eml'])
})
