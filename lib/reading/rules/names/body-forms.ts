/** How bodies are named that no list has, in one language: by the word that heads their name, and what may stand around it. */
export type BodyForm = {
  /** The head, wherever it begins. */
  head: string
  /** What of the name stands right before the head, and right behind it. */
  before?: string
  behind?: string
  /** What of the two must be there. */
  needs: 'both' | 'either' | 'behind' | 'before' | 'none'
  /** How sure it is that this names a body, from 0 to 1. */
  score: number
}

const notDay =
  '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?(?!\\p{L})|(?:The|This|That|These|We|It|In|On|As|If|Our|Your|Dear)(?!\\p{L}))'
const cap = "\\p{Lu}[\\p{L}’'-]*"
const enCap = `${notDay}${cap}`

const enBefore = `(?:${cap},? +(?:(?:and|&) +)?){1,6}`
const enBehind = ` +(?:of|for|on) +(?:(?:the|all) +)?${enCap}(?:(?: +(?:and|&|of|for)(?: +the)?| *,(?=[^.;¶]{0,50} and ))? +${enCap}){0,7}`

/** Portfolios: what joins them goes on with the name of a French ministry or directorate. */
const portfolio =
  '(?:[Ii]ntérieur|[Jj]ustice|[Dd]éfense|[Aa]rmées|[Aa]ffaires|[Ee]urope|[Tt]ransition|[Ée]conomie|[Éé]conomie|[Ff]inances|[Éé]ducation|[Ss]anté|[Tt]ravail|[Cc]ulture|[Aa]griculture|[Ll]ogement|[Ss]olidarités|[Oo]utre-mer|[Tt]ransports?|[Ee]nvironnement|[Rr]echerche|[Ii]nnovation|[Ee]nseignement|[Jj]eunesse|[Ss]ports|[Vv]ille|[Tt]erritoires|[Cc]omptes|[Rr]elance|[Ee]mploi|[Ii]nsertion|[Ff]amille|[Dd]roits|[Éé]galité|[Éé]nergie|[Cc]limat|[Mm]er|[Ii]ndustrie|[Cc]ommerce|[Ii]mmigration|[Aa]limentation|[Pp]êche|[Aa]ménagement|[Dd]éveloppement|[Cc]ohésion|[Aa]dministration|[Ll]ibertés|[Ff]onction|[Nn]umérique|[Éé]trangers|[Aa]sile|[Ff]rontières|[Mm]igrations?|[Pp]olice|[Ss]écurité|[Cc]onsommation|[Cc]oncurrence|[Ff]raudes|[Ii]nformatique|[Pp]révention|[Pp]rotection|[Ii]ntégration|[Rr]éfugiés|[Aa]patrides|[Tt]résor|[Ee]ntreprises|[Aa]viation)'
const quality =
  '(?: +(?:écologique|solidaire|nationale?s?|étrangères?|publi(?:c|que|cs|ques)|sociale?s?|européennes?|supérieur|extérieure?s?|numérique|civile|française?s?|intérieure|départementale?|régionale?|locales?|humains|territoriale|administrative|judiciaire|maritimes?|professionnelle))?'
const du = "(?: +(?:de +la|des?|du) +| +(?:de +)?[lL]['’] ?| +d['’] ?)"
const frTail = `(?:${du}${cap}(?:-[\\p{L}-]+)?){0,2}`
const frTopic = `${du}${portfolio}${quality}(?:(?: *,${du}${portfolio}${quality}){0,3} +et${du}${portfolio}${quality}(?: +et${du}${portfolio}${quality})?)?(?: +en +France)?${frTail}`
const frPlace = `${du}${cap}(?:-[\\p{L}-]+)?`
const frKind =
  '(?: +(?:générale?|nationale?|centrale?|départementale?|régionale?|administratif|administrative|judiciaire|interministérielle?|française?|européenne?|supérieure?|correctionnel|consultative|zonale?))'

const deCap = '\\p{Lu}[\\p{L}-]*'
const deJoin = `(?: +(?:und|sowie)(?: +für(?: +(?:die|das|den))?)?| *,(?=[^.;¶]{0,60} und )(?: +für)?)`
const deTopic = `(?: +(?:den|die|das|der))?(?: +\\p{Ll}+e[nrs]?)? +${deCap}(?:${deJoin} +${deCap}){0,4}(?: +(?:des +Landes|von|der +Republik) +${deCap})?`

const plCap = '\\p{Lu}[\\p{L}-]*'
const plBefore = '(?:\\p{Lu}\\p{Ll}+(?:ski|skiego|skiemu|skim|ska|skiej|ską|ny|nego|nemu|nym|na|nej|ną|wy|wego|wym|wa|wej|wą|szy|szego|sza|szej|szą) +){1,2}'
const plBehind = ` +(?:(?:do|ds\\.) +)?(?:[Ss]praw +)?${plCap}(?:(?: +(?:i|oraz))? +${plCap}){0,5}(?: +we? +${plCap})?`
const feminine = '(?:a|y|i|ze|zie|ce|ę|ą)'
const masculine = '(?:u|a|em|iem|owi|zie|cie|e)?'

export const bodyForms: readonly BodyForm[] = [
  {
    head: 'Directorate-General|Department|Ministry|Ministries|Office|Agency|Authority|Inspectorate|Embassy|Permanent Representation',
    before: enBefore,
    behind: enBehind,
    needs: 'behind',
    score: 0.9,
  },
  { head: 'Agency|Authority|Inspectorate|Ombudsman|Ombudsperson|Ministry|Directorate', before: enBefore, needs: 'before', score: 0.8 },
  {
    head: 'Commission|Committee|Council|Court|Tribunal|Parliament|Assembly|Institute|Organi[sz]ation|Mission|Delegation|Secretariat|Ombudsman|Ombudsperson|Board',
    before: enBefore,
    behind: enBehind,
    needs: 'behind',
    score: 0.8,
  },
  {
    head: 'Office|Commission|Court|Tribunal|Parliament|Police|Guard|Force|Service|Council|Committee|Department|Treasury|Organi[sz]ation',
    before: enBefore,
    needs: 'before',
    score: 0.6,
  },
  { head: 'DG', behind: ' +[A-Z]{3,6}', needs: 'behind', score: 0.9 },
  { head: '[Mm]inistère', behind: `(?: +(?:délégué|chargé))?${frTopic}`, needs: 'behind', score: 0.9 },
  { head: '[Dd]irection', behind: `${frKind}{1,2}(?:${frTopic}| +${cap}(?: +intérieur)?(?: +et +${cap})?)`, needs: 'behind', score: 0.85 },
  { head: 'Direction|Inspection|Secrétariat|Service|Office|Agence|Autorité|Institut|Commission|Conseil|Comité|Haut-Commissariat', behind: `${frKind}{0,2}${frTopic}`, needs: 'behind', score: 0.8 },
  { head: 'Agence|Autorité|Commission|Office', behind: '(?: +(?:nationale?|nordique|française?|européenne?|Nationale?|Nordique|Européenne?))+(?:(?: +pour)? +(?:l[\'’]|les? +|la +)?'+ portfolio + `)?${frTail}`, needs: 'behind', score: 0.6 },
  { head: '[Pp]réfecture', behind: `(?: +de +(?:police|région))?${frPlace}|(?: +de +police)`, needs: 'behind', score: 0.85 },
  { head: '[Tt]ribunal|[Cc]our', behind: `(?:${frKind}{1,2}(?: +d['’]appel)?| +d['’](?:appel|assises)| +de +grande +instance)${frPlace}`, needs: 'behind', score: 0.85 },
  { head: "[\\p{L}-]*ministeriums?", behind: ` +(?:der|des|für|zur)${deTopic}`, needs: 'behind', score: 0.9 },
  {
    head: '(?:Innen|Außen|Justiz|Finanz|Verteidigungs|Wirtschafts|Sozial|Gesundheits|Umwelt|Verkehrs|Bau|Kultus|Familien|Arbeits|Landwirtschafts|Bundes(?:innen|justiz|finanz|verteidigungs|wirtschafts|umwelt|verkehrs|familien|gesundheits|arbeits))ministeriums?',
    needs: 'none',
    score: 0.8,
  },
  {
    head: 'Bundes(?:polizei|kriminalamt(?:e?s)?|gerichtshof(?:e?s)?|verfassungsgericht(?:e?s)?|verwaltungsgericht(?:e?s)?|rechnungshof(?:e?s)?|netzagentur|nachrichtendienst(?:e?s)?|anwaltschaft)|Landeskriminalamt(?:e?s)?',
    needs: 'none',
    score: 0.85,
  },
  { head: '[\\p{L}-]*(?:amt(?:e?s)?|behörde|agentur|anstalt|verwaltung|institut(?:e?s)?|kommission|zentrum|ausschuss(?:es)?)', before: '(?:\\p{Lu}\\p{Ll}+e[rsnm] +)?', behind: ` +(?:für|zur)${deTopic}`, needs: 'behind', score: 0.85 },
  { head: '(?:Ober)?(?:[Vv]erwaltungs|[Aa]mts|[Ll]and|[Ll]andes|[Ss]ozial)gericht(?:e?s)?|Polizeipräsidiums?|(?:Generals|S)taatsanwaltschaft|Regierungspräsidiums?|Landratsamt(?:e?s)?|Bundespolizeidirektion|Polizeidirektion', behind: ` +${deCap}`, needs: 'behind', score: 0.6 },
  { head: 'Ministerstw(?:o|a|u|em|ie)', behind: plBehind, needs: 'behind', score: 0.9 },
  {
    head: `Urz(?:ąd|ęd(?:u|em|zie|owi))|Komend${feminine}|Agencj${feminine}|Sąd${masculine}|Trybunał${masculine}|Prokuratur${feminine}|Kancelari${feminine}|Inspektorat${masculine}|Inspekcj${feminine}|Izb${feminine}|Oddział${masculine}|Placówk${feminine}|Ośrod(?:ek|ka|ku|kiem|kowi)|Rzecznik${masculine}|Wojewod${feminine}|Zakład${masculine}`,
    before: plBefore,
    behind: plBehind,
    needs: 'behind',
    score: 0.85,
  },
  { head: `Komisj${feminine}|Rad${feminine}|Biur(?:o|a|ze|em)|Departament${masculine}`, before: plBefore, behind: plBehind, needs: 'behind', score: 0.6 },
  { head: 'Ministerio|Ministero', behind: " +(?:del?|dell['’]|della|degli|dei)(?: +(?:la|los|las))? *\\p{Lu}[\\p{L}-]+(?:(?: +(?:y|e|de|del|della|dell['’]))* *\\p{Lu}[\\p{L}-]+){0,3}", needs: 'behind', score: 0.8 },
]
