import { nothingMore, type Suggestion, type SuggestionKind, type Zone } from '@/lib/reading/schema'
import { latinSource } from '@/lib/reading/rules/latin'

const upper = "\\p{Lu}[\\p{L}’'-]+"
const person = new RegExp(
  latinSource(
    `(?<![\\p{L}])(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|Baroness|Commissioner|Vice-President|President|Minister|Secretary|Director-General|Director|Ombudsman|Herr|Frau|Bundesminister(?:in)?|Monsieur|Madame|M|Mme|Pan|Pani|Minister|Señora?|Sr|Sra|Signora?)\\.?\\s+)(?:(?:Dr|Prof)\\.?\\s+)?${upper}(?:\\s+(?:van|von|de|der|da|di|le|la)?\\s?${upper}){0,2}`,
  ),
  'gu',
)
const known = [
  'European Commission',
  'European Parliament',
  'Council of the European Union',
  'European Council',
  'European Ombudsman',
  'Court of Justice of the European Union',
  'European Border and Coast Guard Agency',
  'Frontex',
  'European Union Agency for Asylum',
  'European Asylum Support Office',
  'EUAA',
  'EASO',
  'Europol',
  'Fundamental Rights Agency',
  'European External Action Service',
  'UNHCR',
  'IOM',
  'International Organi[sz]ation for Migration',
  'Council of Europe',
  'European Court of Human Rights',
  'Home Office',
  'Foreign Office',
  'Cabinet Office',
  'Bundesregierung',
  'Bundestag',
  'Bundesrat',
  'Commission européenne',
  'Parlement européen',
  'Conseil d’État',
  'Europäische Kommission',
  'Europäisches Parlament',
  'Komisja Europejska',
  'Parlament Europejski',
  'Straż Graniczna',
  'Rzecznik Praw Obywatelskich',
  'Comisión Europea',
  'Commissione europea',
  'Human Rights Council',
  'Security Council',
  'United Nations',
]
const institution = new RegExp(
  latinSource(
    `(?<![\\p{L}])(?:${known.join('|')}|DG\\s[A-Z]{3,6}|(?:Directorate-General|Department|Ministry|Ministère|Bundesministerium|Ministerium|Ministerstwo|Ministerio|Ministero|Agency|Office|Agence|Agencja|Urząd)\\s(?:for|of|de|des|du|der|des|für|do|spraw|d’)(?:\\s(?:the|and|la|les|und|i|für|of|de|des|du|spraw))*(?:\\s${upper})(?:(?:\\s(?:and|of|the|et|und|i|de|la|des|du|do|spraw))*\\s${upper}){0,4})(?![\\p{L}])`,
  ),
  'gu',
)

function suggestionsOf(text: string, find: RegExp, kind: SuggestionKind): Suggestion[] {
  const seen = new Set<string>()
  return [...text.matchAll(find)].flatMap((match): Suggestion[] => {
    const value = match[0].replace(/\s+/g, ' ')
    if (seen.has(value)) return []
    seen.add(value)
    return [
      {
        kind,
        tier: 'weak',
        start: match.index,
        end: match.index + match[0].length,
        quote: match[0],
        score: 0.8,
        ...nothingMore,
        value,
        reason: kind === 'person' ? 'because: a title before a name' : 'because: the name of an institution',
      },
    ]
  })
}

/** People with a title and institutions by name, each at its first mention outside page furniture. */
export function findNames(text: string, zones: readonly Zone[]): Suggestion[] {
  const isFurniture = ({ start }: Suggestion) =>
    zones.some((zone) => zone.kind === 'page_furniture' && zone.start <= start && start < zone.end)
  return [...suggestionsOf(text, person, 'person'), ...suggestionsOf(text, institution, 'institution')].filter(
    (one) => !isFurniture(one),
  )
}
