/** How bodies are named that no list has, in one language: by the word that heads their name, and what may stand around it. */
export type BodyForm = {
  /** The head, wherever it begins. */
  head: string
  /** What of the name stands right before the head, and right behind it. */
  before?: string
  behind?: string
  /** Whether topics of a French body follow that, and belong to it. */
  hasTopics?: boolean
  /** Whether it stands in other cases in sentences than in the directory. */
  isInflected?: boolean
  /** How what stands behind begins, behind a blank: asked first. */
  next?: string
  /** What of the two must be there. */
  needs: 'behind' | 'before' | 'none'
  /** How sure it is that this names a body, from 0 to 1. */
  score: number
}

const notDay =
  '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?(?!\\p{L})|(?:The|This|That|These|We|It|In|On|As|If|Our|Your|Dear)(?!\\p{L}))'
const cap = "\\p{Lu}[\\p{L}’'-]*"
const enCap = `${notDay}${cap}`

const enBefore = `(?:${cap},? +(?:(?:and|&) +)?){1,6}`
const enBehind = ` +(?:of|for|on) +(?:(?:the|all) +)?${enCap}(?:(?: +(?:and|&|of|for)(?: +the)?| *,(?=[^.;¶]{0,50} and ))? +${enCap}){0,7}`

const enNext = '(?:of|for|on)\\s'
const frNext = '(?:d|l|L|g|n|c|r|a|j|i|f|e|s|z|\\p{Lu})'
const deNext = '(?:der|des|für|zur)\\s'
const plNext = '(?:do\\s|ds|spraw|\\p{Lu})'

const du = "(?: +(?:de +la|des?|du) +| +(?:de +)?[lL]['’] ?| +d['’] ?)"
const frPlace = `${du}${cap}(?:-[\\p{L}-]+)?`
const frKind =
  '(?: +(?:générale?|nationale?|centrale?|départementale?|régionale?|administratif|administrative|judiciaire|interministérielle?|française?|européenne?|supérieure?|correctionnel|consultative|zonale?))'

const deCap = '\\p{Lu}[\\p{L}-]*'
const deJoin = `(?: +(?:und|sowie)(?: +für(?: +(?:die|das|den))?)?| *,(?=[^.;¶]{0,60} und )(?: +für)?)`
const deTopic = `(?: +(?:den|die|das|der))?(?: +\\p{Ll}+e[nrs]?)? +${deCap}(?:${deJoin} +${deCap}){0,4}(?: +(?:des +Landes|von|der +Republik) +${deCap})?`

const plCap = '\\p{Lu}[\\p{L}-]*'
const plBefore =
  '(?:\\p{Lu}\\p{Ll}+(?:ski|skiego|skiemu|skim|ska|skiej|ską|ny|nego|nemu|nym|na|nej|ną|wy|wego|wym|wa|wej|wą|szy|szego|sza|szej|szą) +){1,2}'
const plBehind = ` +(?:(?:do|ds\\.) +)?(?:[Ss]praw +)?${plCap}(?:(?: +(?:i|oraz|ds\\.)| *,(?=[^.;¶]{0,50} i ))? +${plCap}){0,6}(?: +we? +${plCap})?`
const feminine = '(?:a|y|i|ze|zie|ce|ę|ą)'
const masculine = '(?:u|a|em|iem|owi|zie|cie|e)?'

export const bodyForms: readonly BodyForm[] = [
  {
    head: 'Directorate-General|Department|Ministry|Ministries|Office|Agency|Authority|Inspectorate|Embassy',
    before: enBefore,
    behind: enBehind,
    next: enNext,
    needs: 'behind',
    score: 0.9,
  },
  {
    head: 'Agency|Authority|Inspectorate|Ombudsman|Ombudsperson|Ministry|Directorate',
    before: enBefore,
    needs: 'before',
    score: 0.8,
  },
  {
    head: 'Commission|Committee|Council|Court|Tribunal|Parliament|Assembly|Institute|Organi[sz]ation|Mission|Delegation|Secretariat|Ombudsman|Ombudsperson|Board',
    before: enBefore,
    behind: enBehind,
    next: enNext,
    needs: 'behind',
    score: 0.8,
  },
  {
    head: 'Office|Commission|Court|Tribunal|Parliament|Police|Guard|Force|Service|Council|Committee|Department|Treasury|Organi[sz]ation',
    before: enBefore,
    needs: 'before',
    score: 0.6,
  },
  // Organisations of people: "Norland Refugee Council", "Foundation for Open Records".
  {
    head: 'Foundation|Association(?! +(?:Agreement|Council))|Federation|Alliance|Coalition|League',
    before: enBefore,
    behind: enBehind,
    next: enNext,
    needs: 'behind',
    score: 0.75,
  },
  { head: 'Foundation|Association(?! +(?:Agreement|Council))', before: enBefore, needs: 'before', score: 0.7 },
  { head: 'DG', behind: ' +[A-Z]{3,6}', needs: 'behind', score: 0.9 },
  {
    head: '[Mm]inistère',
    behind: '(?: +(?:délégué|chargé))?',
    hasTopics: true,
    next: frNext,
    needs: 'behind',
    score: 0.9,
  },
  { head: '[Dd]irection', behind: `${frKind}{1,2}`, hasTopics: true, next: frNext, needs: 'behind', score: 0.85 },
  {
    head: '[Dd]irection',
    behind: `${frKind}{1,2} +${cap}(?: +intérieur)?(?: +et +${cap})?`,
    next: frNext,
    needs: 'behind',
    score: 0.85,
  },
  {
    head: 'Direction|Inspection|Secrétariat|Service|Office|Agence|Autorité|Institut|Commission|Conseil|Comité|Haut-Commissariat',
    behind: `${frKind}{0,2}`,
    hasTopics: true,
    next: frNext,
    needs: 'behind',
    score: 0.8,
  },
  {
    head: 'Agence|Autorité|Commission|Office',
    behind: `(?: +(?:nationale?|nordique|française?|européenne?|Nationale?|Nordique|Européenne?))+(?:${du}${cap}){0,2}`,
    next: frNext,
    needs: 'behind',
    score: 0.6,
  },
  {
    head: 'Association|Fondation|Fédération|Ligue|Collectif',
    behind: `${frKind}{0,2}`,
    hasTopics: true,
    next: frNext,
    needs: 'behind',
    score: 0.75,
  },
  {
    head: '[Pp]réfecture',
    behind: `(?: +de +(?:police|région))?${frPlace}|(?: +de +police)`,
    next: frNext,
    needs: 'behind',
    score: 0.85,
  },
  {
    head: '[Tt]ribunal|[Cc]our',
    behind: `(?:${frKind}{1,2}(?: +d['’]appel)?| +d['’](?:appel|assises)| +de +grande +instance)${frPlace}`,
    next: frNext,
    needs: 'behind',
    score: 0.85,
  },
  {
    isInflected: true,
    head: '\\p{L}*ministeriums?',
    behind: ` +(?:der|des|für|zur)${deTopic}`,
    next: deNext,
    needs: 'behind',
    score: 0.9,
  },
  {
    isInflected: true,
    head: '(?:Innen|Außen|Justiz|Finanz|Verteidigungs|Wirtschafts|Sozial|Gesundheits|Umwelt|Verkehrs|Bau|Kultus|Familien|Arbeits|Landwirtschafts|Bundes(?:innen|justiz|finanz|verteidigungs|wirtschafts|umwelt|verkehrs|familien|gesundheits|arbeits))ministeriums?',
    needs: 'none',
    score: 0.8,
  },
  {
    isInflected: true,
    head: 'Bundes(?:polizei|kriminalamt(?:e?s)?|gerichtshof(?:e?s)?|verfassungsgericht(?:e?s)?|verwaltungsgericht(?:e?s)?|rechnungshof(?:e?s)?|netzagentur|nachrichtendienst(?:e?s)?|anwaltschaft)|Landeskriminalamt(?:e?s)?',
    needs: 'none',
    score: 0.85,
  },
  {
    isInflected: true,
    head: '\\p{L}*(?:amt(?:e?s)?|behörde|agentur|anstalt|verwaltung|institut(?:e?s)?|kommission|zentrum|ausschuss(?:es)?)',
    before: '(?:\\p{Lu}\\p{Ll}+e[rsnm] +)?',
    behind: ` +(?:für|zur)${deTopic}`,
    next: deNext,
    needs: 'behind',
    score: 0.85,
  },
  {
    isInflected: true,
    head: '(?:Ober)?(?:[Vv]erwaltungs|[Aa]mts|[Ll]and|[Ll]andes|[Ss]ozial)gericht(?:e?s)?|Polizeipräsidiums?|(?:Generals|S)taatsanwaltschaft|Regierungspräsidiums?|Landratsamt(?:e?s)?|Bundespolizeidirektion|Polizeidirektion',
    behind: ` +${deCap}`,
    next: '\\p{Lu}',
    needs: 'behind',
    score: 0.6,
  },
  {
    isInflected: true,
    head: 'Ministerstw(?:o|a|u|em|ie)',
    behind: plBehind,
    next: plNext,
    needs: 'behind',
    score: 0.9,
  },
  {
    isInflected: true,
    head: `Urz(?:ąd|ęd(?:u|em|zie|owi))|Komend${feminine}|Agencj${feminine}|Sąd${masculine}|Trybunał${masculine}|Prokuratur${feminine}|Kancelari${feminine}|Inspektorat${masculine}|Inspekcj${feminine}|Izb${feminine}|Oddział${masculine}|Placówk${feminine}|Ośrod(?:ek|ka|ku|kiem|kowi)|Rzecznik${masculine}|Wojewod${feminine}|Zakład${masculine}`,
    before: plBefore,
    behind: plBehind,
    next: plNext,
    needs: 'behind',
    score: 0.85,
  },
  {
    isInflected: true,
    head: `Fundacj${feminine}|Stowarzyszeni(?:e|a|u|em)|Federacj${feminine}`,
    before: plBefore,
    behind: plBehind,
    next: plNext,
    needs: 'behind',
    score: 0.75,
  },
  {
    isInflected: true,
    head: `Komisj${feminine}|Rad${feminine}|Biur(?:o|a|ze|em)|Departament${masculine}`,
    before: plBefore,
    behind: plBehind,
    next: plNext,
    needs: 'behind',
    score: 0.6,
  },
  {
    head: 'Ministerio|Ministero',
    behind:
      " +(?:del?|dell['’]|della|degli|dei)(?: +(?:la|los|las))? *\\p{Lu}[\\p{L}-]+(?:(?: +(?:y|e|de|del|della|dell['’]))* *\\p{Lu}[\\p{L}-]+){0,3}",
    needs: 'behind',
    score: 0.8,
  },
]
