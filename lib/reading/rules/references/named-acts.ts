import { notTitle } from '@/lib/reading/rules/references/national-law'
import { cited, eurLex, type Pattern } from '@/lib/reading/rules/references/pattern'

/** Acts of the Union that letters cite by a name, in four languages, with the number each has in EUR-Lex. */
const acts: readonly (readonly [kind: 'Regulation' | 'Directive', name: string, celex: string])[] = [
  [
    'Regulation',
    'General Data Protection Regulation|Datenschutz-?[Gg]rundverordnung|[Rr]èglement général sur la protection des données|[Oo]góln\\p{L}{1,3} [Rr]ozporządzeni\\p{L}{1,3} o [Oo]chronie [Dd]anych(?: [Oo]sobowych)?',
    '32016R0679',
  ],
  ['Regulation', 'Dublin(?: III)? Regulation|Dublin-III-Verordnung|règlement Dublin(?: III)?', '32013R0604'],
  ['Regulation', 'Schengen Borders Code|Schengener Grenzkodex|code frontières Schengen', '32016R0399'],
  ['Regulation', 'Aarhus Regulation', '32006R1367'],
  [
    'Regulation',
    'Digital Services Act|Gesetz über digitale Dienste|règlement sur les services numériques',
    '32022R2065',
  ],
  ['Regulation', 'Digital Markets Act|Gesetz über digitale Märkte|règlement sur les marchés numériques', '32022R1925'],
  ['Regulation', '(?:EU )?(?:AI|Artificial Intelligence) Act|KI-Verordnung', '32024R1689'],
  ['Regulation', 'Nature Restoration (?:Law|Regulation)|Wiederherstellungsverordnung', '32024R1991'],
  [
    'Directive',
    'Habitats Directive|FFH-Richtlinie|Fauna-Flora-Habitat-Richtlinie|directive [«"]?\\s?[Hh]abitats\\s?[»"]?',
    '31992L0043',
  ],
  ['Directive', 'Birds Directive|Vogelschutzrichtlinie|directive [«"]?\\s?[Oo]iseaux\\s?[»"]?', '32009L0147'],
  [
    'Directive',
    "Water Framework Directive|(?:EU-|EG-)?Wasserrahmenrichtlinie|directive-cadre sur l[’']eau|Ramow\\p{L}{1,3} Dyrektyw\\p{L}{1,3} Wodn\\p{L}{1,3}",
    '32000L0060',
  ],
  ['Directive', 'Nitrates Directive|Nitratrichtlinie|directive [«"]?\\s?[Nn]itrates\\s?[»"]?', '31991L0676'],
  ['Directive', '[Ee]-?[Pp]rivacy Directive', '32002L0058'],
  ['Directive', 'Data Protection Directive|Datenschutzrichtlinie', '31995L0046'],
  ['Directive', 'Returns? Directive|Rückführungsrichtlinie|directive [«"]?\\s?[Rr]etour\\s?[»"]?', '32008L0115'],
  [
    'Directive',
    'Reception Conditions Directive|Aufnahmerichtlinie|directive [«"]?\\s?[Aa]ccueil\\s?[»"]?',
    '32013L0033',
  ],
  [
    'Directive',
    'Asylum Procedures Directive|Asylverfahrensrichtlinie|directive [«"]?\\s?[Pp]rocédures\\s?[»"]?',
    '32013L0032',
  ],
  [
    'Directive',
    'Qualification Directive|Qualifikationsrichtlinie|directive [«"]?\\s?[Qq]ualification\\s?[»"]?',
    '32011L0095',
  ],
  ['Directive', 'Family Reunification Directive|Familienzusammenführungsrichtlinie', '32003L0086'],
  ['Directive', 'Free Movement Directive|Freizügigkeitsrichtlinie', '32004L0038'],
  ['Directive', 'Whistleblow(?:er|ing)(?: Protection)? Directive|Hinweisgeberrichtlinie', '32019L1937'],
  ['Directive', 'Renewable Energy Directive|Erneuerbare-Energien-Richtlinie', '32018L2001'],
  ['Directive', 'Audiovisual Media Services Directive', '32010L0013'],
  ['Directive', '(?:Environmental Impact Assessment|EIA) Directive|UVP-Richtlinie', '32011L0092'],
  ['Directive', 'Urban Waste ?[Ww]ater(?: Treatment)? Directive', '31991L0271'],
]

/** "… (GDPR)", "… 92/43/EEC", "… (92/43/EEC)", "… (Directive 92/43/EEC)": its short name or number behind it. */
const behind =
  '(?:\\s\\((?:EU|EC|EEC|UE|CE|EG|WE)\\)\\s(?:(?:No|Nr\\.|n[°o]|nr)\\s)?\\d{1,4}\\/\\d{2,4}|\\s\\d{2,4}\\s?\\/\\d{1,4}\\/(?:EC|EEC|EU|CE|CEE|UE|EG|EWG)|\\s\\((?:(?:(?:EU-)?(?:GDPR|DS-?GVO|RGPD|RODO|WFD|DSA|DMA|AVMSD|EIA|AIA|WRRL|RED\\s?I{0,3}))|(?:(?:Council\\s)?(?:Directive|Richtlinie|directive)\\s)?\\d{2,4}\\/\\d{1,4}\\/(?:EC|EEC|EU|CE|CEE|UE|EG|EWG))\\))?'

/** What stands before *Directive* or *Regulation* and names none. */
const noName = `(?:${notTitle}|Other|Such|New|Draft|Proposed|Revised|Current|Recast|Council|Commission|Delegated|Implementing|Framework|EU|EC|EEC|UK|European\\s(?:Directive|Regulation|Union|Parliament|Commission)|Member|Statutory|Government)`

export const namedActs: readonly Pattern[] = [
  ...acts.map(([kind, name, celex]) => ({
    kind,
    find: cited('gu', `(?:${name})${behind}`),
    link: () => eurLex(celex),
  })),
  // "Common Provisions Regulation", "Nature Directives", "Environmental Impact Assessment (EIA) Directive": by the form of a name.
  ...(['Directive', 'Regulation'] as const).map((kind) => ({
    kind,
    needs: new RegExp(kind, 'u'),
    find: cited(
      'gu',
      `(?:(?!${noName}s?\\s)\\p{Lu}[\\p{L}-]{1,40}\\s(?:(?:and|of|on|for|the)\\s){0,2}){1,6}(?:\\([A-Z]{2,6}\\)\\s)?(?<!\\s(?:of|on|for|the|and)\\s)${kind}${kind === 'Directive' ? 's?' : ''}(?!\\s(?:\\(?(?:19|20)\\d\\d|on\\s|No\\.?\\s))${behind}`,
    ),
  })),
  // "Directive on Renewable Energy (RED II)": any name that has its short one behind it.
  ...(['Directive', 'Regulation'] as const).map((kind) => ({
    kind,
    find: cited(
      'gu',
      `${kind} on (?:the )?(?:\\p{Lu}[\\p{L}-]+ (?:(?:and|of|the|for|in|to) ){0,2}){1,8}\\([A-Z][A-Z IV]{1,8}\\)`,
    ),
  })),
]
