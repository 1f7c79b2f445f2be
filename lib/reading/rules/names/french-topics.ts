import { nameSource } from '@/lib/reading/rules/names/name-source'

/** What French ministries and directorates are for, in small letters. */
const portfolios = new Set(
  'intérieur justice défense armées affaires europe transition économie finances éducation santé travail culture agriculture logement solidarités outre-mer transports transport environnement recherche innovation enseignement jeunesse sports ville territoires comptes relance emploi insertion famille droits égalité énergie climat mer industrie commerce immigration alimentation pêche aménagement développement cohésion administration libertés fonction numérique étrangers asile frontières migrations migration police sécurité consommation concurrence fraudes informatique prévention protection intégration réfugiés apatrides trésor entreprises aviation'.split(
    ' ',
  ),
)

const quality =
  '(?: +(?:écologique|solidaire|nationale?s?|étrangères?|publi(?:c|que|cs|ques)|sociale?s?|européennes?|supérieur|extérieure?s?|numérique|civile|française?s?|intérieure|départementale?|régionale?|locales?|humains|territoriale|administrative|judiciaire|maritimes?|professionnelle))?'

/** One more topic: joined or not, with its article, and what sort of it. */
const topic = new RegExp(
  nameSource(
    `^(,| +et)?(?: +(?:de +la|des?|du) +| +(?:de +)?[lL]['’] ?| +d['’] ?)([\\p{L}-]+)${quality}(?: +en +France)?(?![\\p{L}\\p{N}])`,
  ),
  'u',
)

/** Topics of one name at most. */
const most = 6

/**
 * How many signs of a stretch go on with the name of a French body: "de la justice", "de l'économie, des finances et de la relance",
 * and the names behind them. 0 where it begins with none.
 */
export function topicsIn(stretch: string): number {
  let [length, pending] = [0, 0]
  for (let count = 0; count < most; count += 1) {
    const [all, joint = '', noun = ''] = topic.exec(stretch.slice(length + pending)) ?? []
    if (!all) break
    const isTopic = portfolios.has(noun.toLowerCase())
    const isName = joint === '' && /^\p{Lu}/u.test(noun)
    if (!isTopic && !isName) break
    if (count === 0 && joint !== '') break
    // A comma goes on only where "and" ends the list: "de l'économie, des finances et de la relance".
    if (joint === ',') pending += all.length
    else [length, pending] = [length + pending + all.length, 0]
  }
  return length
}
