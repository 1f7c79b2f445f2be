import { cited, type Pattern } from '@/lib/reading/rules/references/pattern'

/** The address that a line broke in two. */
const joined = (url: string) => url.replace(/\n/g, '')

/** Other documents by their numbers: Council of Europe, ombudsmen, agencies, the web. */
export const others: readonly Pattern[] = [
  {
    kind: 'URL',
    find: /(?:https?:\/\/|(?<![\p{L}\p{N}@./])www\.)[^\s<>"'”»\]()]+(?:(?<=[-/_=&?%])\n(?!\w+:)(?=[\w%.~-]*[-/_=%&?]\w)[^\s<>"'”»\]()]+|\([^\s()<>]*\)[^\s<>"'”»\]()]*)*(?<![.,;:!?…])/giu,
    link: ([url]) => (/^www/i.test(url) ? `https://${joined(url)}` : joined(url)),
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
  {
    kind: 'Council of Europe',
    find: /(?<![\p{L}\p{N}])(?:CM\/(?:Rec|ResDH|Res|Inf|Del\/Dec|Notes)|CPT\/Inf|CommDH(?:\/Speech)?|DH-DD|CDL-AD|AS\/(?:Jur|Mig|Pol))\s?\(\d{4}\)\s?\d{1,4}(?:[-/]\d{1,3})?(?!\d)/gu,
  },
  { kind: 'Ombudsman', find: cited('gu', '(?:(?:OI|SI)\\/)?\\d{1,4}\\/(?:19|20)\\d\\d\\/(?:\\([A-Z]+\\))?[A-Z]{2,5}') },
  // Files of agencies and of directorates: "EMA/408257/2016", "SANTE/11945/2015".
  {
    kind: 'File',
    find: cited(
      'gu',
      '(?:EMA|SANTE|SANCO|ECHA|EFSA|EASO|EUAA|MARKT|TAXUD|AGRI|HOME|JUST|EDPS)(?:\\/[A-Z0-9]{1,6}){0,3}\\/\\d{3,7}\\/(?:19|20)\\d\\d|EFSA-Q-\\d{4}-\\d{3,6}',
    ),
  },
]
