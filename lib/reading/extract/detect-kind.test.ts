import { expect, test } from 'vitest'
import { detectKind } from '@/lib/reading/extract/detect-kind'
import { zipOf } from '@/prisma/factories/zip-of'

/** An archive whose files stand in it as they are. */
const archiveOf = (files: Readonly<Record<string, Buffer>>) =>
  zipOf(
    Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
    { compress: false },
  )

const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\n')

test('an archive is one, whatever stands in its first bytes', async () => {
  expect(
    detectKind(await archiveOf({ 'answer.pdf': pdf, 'mail.eml': Buffer.from('From: a\n') }), 'pack.zip', null),
  ).toBe('zip')
})

test('an archive that holds an office document is an archive, and the document is none', async () => {
  const document = await archiveOf({ 'word/document.xml': Buffer.from('<w:document/>') })
  const book = await archiveOf({ 'xl/workbook.xml': Buffer.from('<workbook/>') })
  expect(detectKind(document, 'answer', null)).toBe('docx')
  expect(detectKind(book, 'table', null)).toBe('xlsx')
  expect(detectKind(await archiveOf({ answer: document, table: book }), 'pack', null)).toBe('zip')
})

test('a PDF behind other bytes is one', () => {
  expect(detectKind(Buffer.concat([Buffer.from('\n\n'), pdf]), 'answer.pdf', null)).toBe('pdf')
})

test('a document of another office program is one that is not read, and no archive of letters', async () => {
  const text = Buffer.from('application/vnd.oasis.opendocument.text')
  const opened = await archiveOf({ mimetype: text, 'content.xml': Buffer.from('<office:document-content/>') })
  const shown = await archiveOf({ 'ppt/presentation.xml': Buffer.from('<p:presentation/>') })
  const apples = await archiveOf({ 'Index/Document.iwa': Buffer.from('iwa') })
  for (const bytes of [opened, shown, apples])
    expect(() => detectKind(bytes, 'answer', null)).toThrow(expect.objectContaining({ code: 'kind_not_read' }))
  expect(detectKind(await archiveOf({ 'answer.odt': opened, 'talk.pptx': shown }), 'pack.zip', null)).toBe('zip')
})

test('letters beside the unpacked parts of an office document are an archive of letters', async () => {
  const part = Buffer.from('<part/>')
  for (const name of ['ppt/presentation.xml', 'Index/Document.iwa', 'word/document.xml', 'xl/workbook.xml']) {
    const bytes = await archiveOf({ 'answer.eml': Buffer.from('From: a\n'), [`unpacked/${name}`]: part })
    expect(detectKind(bytes, 'letters.zip', null)).toBe('zip')
  }
})
