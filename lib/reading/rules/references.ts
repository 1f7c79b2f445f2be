import type { Suggestion } from '@/lib/reading/schema'

type Pattern = { kind: string; find: RegExp; link?: (parts: RegExpExecArray) => string | null }

const eurLex = (celex: string) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`
const padded = (number: string | undefined, length = 4) => (number ?? '').padStart(length, '0')
const fullYear = (year = '') => (year.length === 2 ? (Number(year) > 50 ? `19${year}` : `20${year}`) : year)
const sector5: Record<string, string> = { COM: 'DC', KOM: 'DC', JOIN: 'JC', SWD: 'SC', SEC: 'SC' }

/** Numbers of acts: (EU) 2016/679 has the year first, (EC) No 1049/2001 last. */
function actNumber(first = '', second = ''): { year: string; number: string } {
  const yearFirst = /^(?:19|20)\d\d$/.test(first) && !/^(?:19|20)\d\d$/.test(second)
  const isNew = /^(?:19|20)\d\d$/.test(first) && Number(first) >= 2015
  return yearFirst || isNew ? { year: first, number: second } : { year: fullYear(second), number: first }
}

const act = (letter: string) => (parts: RegExpExecArray) => {
  const { year, number } = actNumber(parts[1], parts[2])
  return /^(?:19|20)\d\d$/.test(year) ? eurLex(`3${year}${letter}${padded(number)}`) : null
}

const s = '[\\s\\u00A0]*'
const patterns: Pattern[] = [
  {
    kind: 'URL',
    find: /(?:https?:\/\/|www\.)[^\s<>"'”»)\]]+[^\s<>"'”»)\].,;:!?]/giu,
    link: ([url]) => (/^www/i.test(url) ? `https://${url}` : url),
  },
  {
    kind: 'COM',
    find: new RegExp(
      `\\b(COM|KOM|JOIN|SWD|SEC)${s}\\(${s}(\\d{2,4})${s}\\)${s}(\\d{1,4})(?:${s}(?:final|fin\\.?|endg\\.?|endgültig|wersja ostateczna))?`,
      'gu',
    ),
    link: ([, series = '', year, number]) => eurLex(`5${fullYear(year)}${sector5[series] ?? 'DC'}${padded(number)}`),
  },
  { kind: 'C', find: new RegExp(`\\bC${s}\\(${s}(\\d{4})${s}\\)${s}(\\d{1,5})(?:${s}final)?`, 'gu') },
  { kind: 'Ares', find: new RegExp(`\\bAres${s}\\(${s}\\d{4}${s}\\)${s}\\d{4,8}`, 'gu') },
  {
    kind: 'Regulation',
    find: /\b(?:(?:Council|Commission|Implementing|Delegated)\s+){0,2}Regulations?\s*(?:\((?:EU|EC|EEC|Euratom|EU, Euratom|EEC, Euratom|EC, Euratom)\)\s*(?:No\.?\s*|n°\s*)?|No\.?\s*)(\d{1,4})\/(\d{2,4})/giu,
    link: act('R'),
  },
  {
    kind: 'Regulation',
    find: /(?<!\p{L})(?:Règlement|Verordnung|Rozporządzeni\p{L}+|Reglamento|Regolamento)(?:\s+\p{L}+){0,6}?\s*\((?:UE|CE|CEE|EU|EG|EWG|WE)\)\s*(?:n[°o.]?\s*|Nr\.?\s*|nr\s*|n\.\s*)?(\d{1,4})\/(\d{2,4})/giu,
    link: act('R'),
  },
  {
    kind: 'Directive',
    find: /\b(?:(?:Council|Commission)\s+)?(?:Directive|Richtlinie|Dyrektyw[aęyi]|Directiva|Direttiva)(?:\s+(?:Parlamentu Europejskiego i Rady|des Europäischen Parlaments und des Rates|du Parlement européen et du Conseil))?\s*(?:\((?:EU|UE)\)\s*)?(?:n°\s*|Nr\.?\s*)?(\d{2,4})\/(\d{1,4})(?:\/(?:EC|EEC|EU|CE|CEE|UE|EG|EWG|WE|Euratom))?/giu,
    link: ([, year, number]) => eurLex(`3${fullYear(year)}L${padded(number)}`),
  },
  {
    kind: 'Decision',
    find: /\b(?:(?:Council|Commission|Framework|Implementing)\s+)*Decision\s*(?:\((?:EU|CFSP|EC)\)\s*)?(?:No\.?\s*)?(\d{1,4})\/(\d{1,4})(?:\/(?:EC|EEC|EU|JHA|CFSP|ECSC))?/giu,
  },
  {
    kind: 'OJ',
    find: /\b(?:OJ|JO|ABl\.?|Dz\.?\s?U\.?\s?(?:UE|WE))\s*(?:EU\s*)?[LC]{1,2}\s*(?:series\s*)?\d{1,4}(?:\s*[A-Z])?(?:,?\s*(?:z\s+|of\s+|du\s+|vom\s+|de\s+)?\d{1,2}\.\s?\d{1,2}\.\s?\d{4})?(?:,?\s*(?:p|S|s)\.\s?\d+(?:[-–]\d+)?)?/gu,
  },
  {
    kind: 'CELEX',
    find: /\b(?:CELEX[:\s]*)?[1-9]\d{4}[A-Z]{1,2}\d{4}(?:\(\d{2}\))?\b/gu,
    link: ([words]) => eurLex(words.replace(/^CELEX[:\s]*/, '')),
  },
  {
    kind: 'Case',
    find: /\b(?:(?:Joined\s+)?Cases?\s+|affaires?\s+|Rechtssachen?\s+|spraw\w+\s+)?[CTF][-‑–]\d{1,4}\/\d{2}(?:\s?(?:P|R|PPU))?(?:\s*(?:,|and|et|und|i|to)\s*[CTF][-‑–]\d{1,4}\/\d{2})*/gu,
  },
  { kind: 'Case', find: /\b(?:application|requête|Beschwerde)\s+(?:no\.?|nos\.?|n[°o]|Nr\.?)\s*\d{3,5}\/\d{2}/giu },
  {
    kind: 'UN',
    find: /\b(?:A|S|E|CAT|CCPR|CERD|CEDAW|CRC|CRPD|CED|HRI)\/(?:[A-Z0-9]+(?:\.\d+)?\/)*(?:RES\/)?\d{1,4}(?:\/\d{1,4})*(?:\/(?:Add|Rev|Corr)\.\d+)?(?:\s*\(\d{4}\))?/gu,
  },
  { kind: 'Procedure', find: /\b(?:(?:COM|KOM)\s)?\d{4}\/\d{4}\s?\((?:COD|KOD|CNS|NLE|APP|INI|BUD)\)/gu },
  { kind: 'Question', find: /\b[EPOHGZ][-‑–]\d{3,6}\/(?:\d{4}|\d{2})(?:EN|FR|DE)?\b/gu },
  { kind: 'Question', find: /\b(?:Bundestagsdrucksache|Drucksache|BT-Drs\.?|Drs\.?)\s*\d{1,2}\/\d{1,6}/gu },
  { kind: 'Question', find: /\b(?:UIN|HC|HL|PQ)\s?\d{3,7}\b/gu },
  { kind: 'Ombudsman', find: /\b(?:OI\/)?\d{1,4}\/\d{4}\/(?:\([A-Z]+\))?[A-Z]{2,4}\b/gu },
  {
    kind: 'other',
    find: /\b(?:Dz\.\s?U\.|BGBl\.?)\s*(?:z\s+\d{4}\s*r\.?,?\s*)?(?:I+\s*)?(?:S\.\s?\d+|poz\.\s?\d+|\d{4},?\s*poz\.\s?\d+)/gu,
  },
]

/** One reference as one suggestion; the longest wins where two patterns meet. */
export function findReferences(text: string): Suggestion[] {
  const found = patterns.flatMap(({ kind, find, link }) =>
    [...text.matchAll(find)].map((parts) => {
      const [words] = parts
      const start = parts.index
      return { kind, start, end: start + words.length, words, value: link?.(parts) ?? null }
    }),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: typeof found = []
  for (const one of found) {
    const last = kept.at(-1)
    if (last && one.start < last.end) {
      if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one
    } else kept.push(one)
  }
  return kept.map(({ kind, start, end, words, value }) => ({
    kind: 'reference',
    tier: 'suggest',
    start,
    end,
    quote: words,
    score: 0.99,
    type: kind,
    firmness: null,
    actor: null,
    dueOn: null,
    dueText: null,
    value: value ?? words.replace(/\s+/g, ' '),
    reason: `because: it has the form of a reference (${kind})`,
  }))
}
