import { cited, no, type Pattern } from '@/lib/reading/rules/references/pattern'

const committee = '(?:CAT|CCPR|CERD|CEDAW|CRC|CRPD|CED|CMW|HRI|OP|SPT|DP|TD|ST|UNEP|HCR)'
const segment = '(?:[A-Z]{1,5}\\.\\d+|[A-Z]{1,6}|\\d{1,5})'
const ending = '(?:\\/(?:Add|Rev|Corr|Amend|L)\\.\\d+)*(?:\\s*\\(\\d{4}\\))?'

/** Other documents by their numbers: United Nations, Council of Europe, parliaments, ombudsmen, gazettes, the web. */
export const others: readonly Pattern[] = [
  {
    kind: 'URL',
    find: /(?:https?:\/\/|(?<![\p{L}\p{N}@./])www\.)[^\s<>"'”»\]()]+(?:\([^\s()<>]*\)[^\s<>"'”»\]()]*)*(?<![.,;:!?…])/giu,
    link: ([url]) => (/^www/i.test(url) ? `https://${url}` : url),
  },
  {
    kind: 'URL',
    find: /(?<![\p{L}\p{N}@./_-])(?:[a-z0-9][a-z0-9-]*\.)+(?:eu|org|int|com|net|gov|uk|de|fr|pl|es|it|be|ch|at|info)\/[^\s<>"'”»)\]]*(?<![.,;:!?…])/gu,
    needs: /\.[a-z]{2,4}\//,
    link: ([url]) => `https://${url}`,
  },
  {
    kind: 'DOI',
    find: /(?<![\p{L}\p{N}/])(?:doi:\s?)?(10\.\d{4,9}\/[^\s<>"'”»)\]]+)(?<![.,;:!?…])/giu,
    link: ([, doi]) => `https://doi.org/${doi ?? ''}`,
  },
  {
    kind: 'ELI',
    find: /(?<![\p{L}\p{N}/])ELI:?\s?(?:\/?eli\/)?([a-z_]{2,10}\/\d{4}\/\d{1,5}(?:\/oj)?)(?![\p{L}\p{N}])/gu,
    link: ([, eli]) => `http://data.europa.eu/eli/${eli ?? ''}`,
  },
  { kind: 'UN', find: cited('gu', `${committee}(?:\\/${segment})+${ending}`) },
  {
    kind: 'UN',
    find: cited(
      'gu',
      `[ASE](?:\\/(?:RES|HRC|C|CN|CONF|DEC|INF|[A-Z]{1,5}\\.\\d+|WG\\.\\d+))+(?:\\/(?:${segment}|S-\\d{1,2}|ES-\\d{1,2}))+${ending}`,
    ),
  },
  {
    kind: 'UN',
    find: cited(
      'gu',
      `[AE]\\/(?:S-|ES-)?\\d{2,4}\\/\\d{1,4}${ending}|S\\/(?:19|20)\\d\\d\\/\\d{1,4}${ending}|S\\/PRST\\/\\d{4}\\/\\d{1,3}`,
    ),
  },
  { kind: 'UN', find: cited('gu', '(?:J?AL|J?UA|OL)\\s[A-Z]{3}\\s\\d{1,3}\\/(?:19|20)\\d\\d') },
  {
    kind: 'Council of Europe',
    find: /(?<![\p{L}\p{N}])(?:CM\/(?:Rec|ResDH|Res|Inf|Del\/Dec|Notes)|CPT\/Inf|CommDH(?:\/Speech)?|DH-DD|CDL-AD|AS\/(?:Jur|Mig|Pol))\s?\(\d{4}\)\s?\d{1,4}(?:[-/]\d{1,3})?(?!\d)/gu,
  },
  {
    kind: 'Resolution',
    find: cited(
      'giu',
      `(?:(?:UN )?Security Council |UNSC |Parliamentary Assembly )?(?:Resolutions?|Résolutions?|Resolution|Rezolucj\\p{L}|Recommendation)\\s(?:${no})?\\d{1,4}(?:\\/\\d{1,4})?\\s?\\(\\d{4}\\)`,
    ),
  },
  { kind: 'Question', find: cited('gu', '[EPOHGZ][-‑–]\\d{3,6}\\/(?:\\d{4}|\\d{2})(?:\\s?\\(ASW\\)|EN|FR|DE)?') },
  {
    kind: 'Question',
    find: cited(
      'gu',
      '(?:Bundestagsdrucksache|Bundesratsdrucksache|Drucksache|BT-Drs\\.?|BR-Drs\\.?|Drs\\.?)\\s*(?:Nr\\.\\s?)?\\d{1,3}\\/\\d{1,6}',
    ),
  },
  { kind: 'Question', find: cited('gu', '(?:UIN|HC|HL|PQ|HLWS|HCWS)\\s?\\d{3,7}') },
  {
    kind: 'Question',
    find: cited(
      'giu',
      `(?:questions?\\sécrites?\\s${no}|QE\\s${no}|interpelacj\\p{L}{1,2}\\s(?:poselsk\\p{L}{1,3}\\s)?nr\\s|zapytani\\p{L}{1,3}\\snr\\s|schriftliche\\sFrage\\s(?:Nr\\.\\s)?)\\d{1,2}[/ .]?\\d{1,5}`,
    ),
  },
  {
    kind: 'Petition',
    find: cited('giu', `(?:Petitions?|Petycj\\p{L}{1,2}|Pétitions?|Petición|Petizione)\\s(?:${no})?\\d{1,4}\\/\\d{4}`),
  },
  { kind: 'Ombudsman', find: cited('gu', '(?:(?:OI|SI)\\/)?\\d{1,4}\\/(?:19|20)\\d\\d\\/(?:\\([A-Z]+\\))?[A-Z]{2,5}') },
  {
    kind: 'other',
    find: cited(
      'gu',
      '(?:Dz\\.\\s?U\\.|M\\.\\s?P\\.)\\s*(?:z\\s+(?:\\d{4}\\s*r\\.?,?|dnia\\s[^\\n,;]{8,22}?r\\.,?)\\s*)?(?:\\d{4}\\s*)?(?:[Nn]r\\s\\d{1,3},?\\s*)?,?\\s*poz\\.\\s?\\d+',
    ),
  },
  {
    kind: 'other',
    find: cited('gu', 'BGBl\\.?\\s*(?:\\d{4}\\s)?(?:I+\\s*)?(?:S\\.\\s?\\d+|(?:\\d{4}\\s)?Nr\\.\\s?\\d+)'),
  },
  {
    kind: 'other',
    find: cited('gu', `JORF\\s${no}\\d{3,4}(?:\\sdu\\s\\d{1,2}(?:er)?\\s\\p{L}+\\s\\d{4})?|BOE-[A-Z]-\\d{4}-\\d+`),
  },
]
