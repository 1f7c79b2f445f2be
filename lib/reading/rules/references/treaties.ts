import { cited, type Pattern } from '@/lib/reading/rules/references/pattern'

const named = [
  "Universal Declaration of Human Rights|Déclaration universelle des droits de l[’']homme|Allgemeine Erklärung der Menschenrechte|Powszechn\\p{L}{1,3} Deklaracj\\p{L}{1,2} Praw Człowieka",
  'International Covenant on (?:Civil and Political Rights|Economic, Social and Cultural Rights)',
  'Pacte international relatif aux droits (?:civils et politiques|économiques, sociaux et culturels)',
  "European Convention (?:on|for the Protection of) Human Rights(?: and Fundamental Freedoms)?|Convention européenne des droits de l[’']homme|Europäischen? Menschenrechtskonvention|Europejsk\\p{L}{1,3} Konwencj\\p{L}{1,2} Praw Człowieka",
  "(?:(?:EU|European) )?Charter of Fundamental Rights(?: of the European Union)?|Charte des droits fondamentaux(?: de l[’']Union européenne)?|(?:EU-)?Grundrechtecharta|Kart\\p{L}{1,2} [Pp]raw [Pp]odstawowych",
  '(?:(?:UN|United Nations) )?Convention (?:on|relating to|[Aa]gainst) (?:the )?(?:Rights of the Child|Rights of Persons with Disabilities|Status of Refugees|Elimination of All Forms of Discrimination [Aa]gainst Women|Elimination of All Forms of Racial Discrimination|Law of the Sea|Biological Diversity|Corruption|Torture)',
  '(?:UN-)?(?:Kinderrechtskonvention|Behindertenrechtskonvention|Antifolterkonvention)',
  "Convention relative aux droits (?:de l[’']enfant|des personnes handicapées)|Convention internationale des droits de l[’']enfant",
  '(?:1951 )?(?:Geneva |UN )?Refugee Convention|Genfer Flüchtlingskonvention|Convention de Genève|Konwencj\\p{L}{1,2} [Gg]enewsk\\p{L}{1,3}',
  "(?:Istanbul|Aarhus|Espoo|Bern|Berne|Ramsar|Basel|Budapest) Convention|(?:Istanbul|Aarhus|Espoo)-Konvention|Convention (?:d[’']Istanbul|d[’']Aarhus)|Konwencj\\p{L}{1,2} (?:stambulsk\\p{L}{1,3}|z Aarhus)",
  'European Patent Convention|Europäisches Patentübereinkommen',
  'Treaty on (?:the Functioning of )?(?:the )?European Union|Treaty establishing the European Community',
].join('|')

/** Treaties that letters cite by a name, with the short name behind it: "… (UNCAC)". */
export const treaties: readonly Pattern[] = [
  { kind: 'Treaty', find: cited('gu', `(?:${named})(?: \\([A-Z]{2,6}\\))?`) },
  { kind: 'Treaty', find: cited('gu', 'C?ETS No\\.? \\d{1,3}|\\d{1,4} UNTS \\d{1,4}') },
]
