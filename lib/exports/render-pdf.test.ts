import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CaseHistory } from '@/lib/exports/case-history'
import { english } from '@/lib/exports/fixtures/english'
import { HOSTILE_TEXTS, LONG_WORD, SCRIPTS, UNPRINTABLE } from '@/lib/exports/fixtures/hostile'
import { norland } from '@/lib/exports/fixtures/norland'
import { expectSound } from '@/lib/exports/fixtures/open-files'
import { renderCaseHistoryPdf } from '@/lib/exports/render-pdf'

const PATIENCE_MS = 60_000
const CANARY = 'canary-7f3a-internal'

describe('the PDF of a case history', () => {
  let pdf: Buffer
  let pages: string[]
  beforeAll(async () => {
    pdf = await renderCaseHistoryPdf([norland(english)], english)
    pages = await textOf(pdf)
  }, PATIENCE_MS)

  test('is a PDF/A-2a: it says so, is tagged, and names its language', () => {
    const raw = pdf.toString('latin1')
    expect(raw.startsWith('%PDF-1.7')).toBe(true)
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(raw).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toContain('/PageLabels')
    expect(raw).toMatch(/\/Lang\s*\(en\)/)
  })

  test('is sound to an independent reader, which finds the pages labelled as they are printed', async () => {
    expectSound(pdf)
    const labels = await (await getDocumentProxy(new Uint8Array(pdf))).getPageLabels()
    expect(labels).toEqual(pages.map((_, i) => String(i + 1)))
  })

  test('has title, author and the day it was prepared', async () => {
    const { info } = (await (await getDocumentProxy(new Uint8Array(pdf))).getMetadata()) as unknown as {
      info: Record<string, unknown>
    }
    expect(info).toMatchObject({ Title: 'Case history: Northern crossings 2025', Author: 'Eastern Border Coalition' })
    expect(String(info.CreationDate)).toContain('20260420')
  })

  test('has headings, tables with head cells, block quotes and notes for those who do not see it', async () => {
    const roles = await rolesOf(pdf)
    for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'BlockQuote', 'Note', 'TOC', 'Link', 'P'])
      expect(roles).toContain(role)
  })

  test('counts its pages on every page', () => {
    pages.forEach((text, i) => {
      expect(text).toContain(`${String(i + 1)} of ${String(pages.length)}`)
    })
  })

  test('says who prepared it, what it holds and what it leaves out', () => {
    expect(pages[0]).toContain('3 items that were not chosen')
    expect(pages[0]).toContain('2 letters, 3 replies, 1 source, 2 commitments with 3 updates and 7 files')
    expect(pages[0]).toContain('no answer on record, 382 days after the day due')
    expect(pages[0]).toContain('Sample document')
  })

  test('holds every letter, reply, quotation, status and SHA-256', () => {
    const history = norland(english)
    const all = squeezed(pages.join(' '))
    const texts = [...history.letters, ...history.replies, ...history.sources].flatMap((item) => item.text)
    for (const text of texts.filter((one) => one.length < 200)) expect(all).toContain(squeezed(text))
    for (const { quotation } of [...history.commitments, ...history.claims]) expect(all).toContain(squeezed(quotation))
    for (const file of history.files) expect(all).toContain(file.sha256)
    expect(all).toContain(squeezed('Partly kept, no reason given, since 20 October 2025'))
  })

  test('gives the name of the workspace to whoever copies it, small capitals or not', () => {
    expect(squeezed(pages[0] ?? '').startsWith('EasternBorderCoalition')).toBe(true)
  })

  test(
    'is the same to the byte for the same history',
    async () => {
      expect((await renderCaseHistoryPdf([norland(english)], english)).equals(pdf)).toBe(true)
    },
    PATIENCE_MS,
  )
})

test.each(['case_history', 'ombudsman_complaint', 'court_bundle', 'shadow_report', 'briefing'] as const)(
  'set for the purpose %s it keeps the rules of PDF/UA-1 that a program can check, and a briefing is one page',
  async (purpose) => {
    const pdf = await renderCaseHistoryPdf([norland(english)], english, { purpose, standard: 'ua-1' })
    expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expectSound(pdf)
    if (purpose === 'briefing') expect(await textOf(pdf)).toHaveLength(1)
  },
  PATIENCE_MS,
)

test('what is not part of the format is refused before anything is set', async () => {
  const history = norland(english)
  const noted = { ...history, case: { ...history.case, internalNote: CANARY } } as CaseHistory
  await expect(renderCaseHistoryPdf([noted], english)).rejects.toThrow(/internalNote/)
})

test(
  'a reply that was not chosen is nowhere, not in the text and not in the bytes',
  async () => {
    const history = norland(english)
    const chosen = norland(english, { replies: history.replies.filter((reply) => reply.number !== 'E 2') })
    const pdf = await renderCaseHistoryPdf([chosen], english)
    expect((await textOf(pdf)).join(' ')).not.toContain('MI/BM/2025/1177')
  },
  PATIENCE_MS,
)

test(
  'text that looks like Typst, markup or code is shown as the text it is',
  async () => {
    const all = await textOfLetter([...HOSTILE_TEXTS, LONG_WORD])
    for (const text of [...HOSTILE_TEXTS.filter((one) => !one.includes('\u00ad')), LONG_WORD])
      expect(all).toContain(squeezed(text))
  },
  PATIENCE_MS,
)

test(
  'scripts that the fonts have and scripts that they lack keep their characters in the text layer',
  async () => {
    const all = await textOfLetter(Object.values(SCRIPTS))
    for (const name of ['greek', 'cyrillic', 'armenian', 'georgian', 'tigrinya', 'chinese'] as const)
      expect(all).toContain(squeezed(SCRIPTS[name]))
    expect(all).toContain('😀')
    expect(all).toContain('Anemptyboxstandsfor')
  },
  PATIENCE_MS,
)

test(
  'a text with every character of a large script can be set',
  async () => {
    const ideographs = Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')
    expect(await textOfLetter([ideographs])).toContain(ideographs.slice(5000, 5020))
  },
  PATIENCE_MS,
)

test(
  'characters that PDF/A refuses are replaced and do not stop the export',
  async () => {
    const all = await textOfLetter(UNPRINTABLE.map((character, i) => `a${String(i)}${character}z`))
    UNPRINTABLE.forEach((_, i) => {
      expect(all).toContain(`a${String(i)}\uFFFDz`)
    })
  },
  PATIENCE_MS,
)

test(
  'a text far longer than a page goes on over pages without losing a line',
  async () => {
    const lines = Array.from(
      { length: 400 },
      (_, i) => `Paragraph number ${String(i)} of a long letter, which goes on.`,
    )
    const all = await textOfLetter([lines.join('\n'), ...lines])
    for (const line of lines) expect(all.split(squeezed(line)).length - 1).toBe(2)
  },
  PATIENCE_MS,
)

test(
  'a cell far longer than a page loses nothing',
  async () => {
    const lines = Array.from({ length: 300 }, (_, i) => `line ${String(i)};`)
    const history = norland(english)
    const commitments = history.commitments.map((c) => ({
      ...c,
      updates: c.updates.map((update) => ({ ...update, note: lines.join('\n') })),
    }))
    const all = squeezed((await textOf(await renderCaseHistoryPdf([{ ...history, commitments }], english))).join(' '))
    for (const line of lines) expect(all.split(squeezed(line)).length - 1).toBeGreaterThanOrEqual(3)
  },
  PATIENCE_MS,
)

test(
  'a history with nothing chosen is a cover and nothing that fails',
  async () => {
    const empty = {
      letters: [],
      replies: [],
      sources: [],
      commitments: [],
      claims: [],
      references: [],
      followUps: [],
      files: [],
      chronology: [],
    }
    const pages = await textOf(await renderCaseHistoryPdf([norland(english, empty)], english))
    expect(pages[0]).toContain('Northern crossings 2025')
  },
  PATIENCE_MS,
)

async function textOfLetter(text: string[]): Promise<string> {
  const [letter, ...others] = norland(english).letters
  if (!letter) throw new Error('The fixture has no letter')
  const history = norland(english, { letters: [{ ...letter, text }, ...others] })
  return squeezed((await textOf(await renderCaseHistoryPdf([history], english))).map(withoutHeadAndFoot).join(' '))
}

async function textOf(pdf: Buffer): Promise<string[]> {
  return (await extractText(new Uint8Array(pdf), { mergePages: false })).text
}

/** Lines are broken by the layout: words are compared without the space between them. */
const squeezed = (text: string) => text.replace(/\s+/gu, '')

const withoutHeadAndFoot = (text: string) =>
  text
    .replace(/Northern crossings 2025\s+Letters/gu, '')
    .replace(/Eastern Border Coalition, 20 April 2026\. Sample document\s+\d+ of \d+/gu, '')

async function rolesOf(pdf: Buffer): Promise<Set<string>> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const roles = new Set<string>()
  for (let number = 1; number <= document.numPages; number += 1) {
    collect((await (await document.getPage(number)).getStructTree()) as StructNode | null, roles)
  }
  return roles
}

type StructNode = { role?: string; children?: StructNode[] }

function collect(node: StructNode | null, roles: Set<string>) {
  if (node?.role) roles.add(node.role)
  node?.children?.forEach((child) => {
    collect(child, roles)
  })
}
