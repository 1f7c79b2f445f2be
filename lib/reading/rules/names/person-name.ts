import { nameSource } from '@/lib/reading/rules/names/name-source'
import { ranks } from '@/lib/reading/rules/names/ranks'
import { isPolishFirstName } from '@/lib/reading/rules/names/polish-names'
import { isFunction, namesBody } from '@/lib/reading/rules/facts/bodies'

const word = "\\p{Lu}[\\p{L}’']*\\p{L}(?:-\\p{Lu}[\\p{L}’']*)*"
const initial = '\\p{Lu}\\.'
const particle = "(?:(?:de|la|le|du|des|von|van|der|den|zu|zur|di|da|del|della|dos|af|bin|al|el) +|d[’'] ?)*"
const rank = `(?:(?:${ranks})\\.? +)*`

/** A name of several words as part of a pattern: "Anna Maria van der Berg", "Dr. K. Brandt". */
export const fullName = `${rank}(?:${word}|${initial})(?: +(?:${initial}|${particle}${word})){0,2} +${particle}${word}`

/** A name of one word or several. */
export const anyName = `${rank}(?:(?:${word}|${initial})(?: +(?:${initial}|${word})){0,1} +)?${particle}${word}`

/** First name and surname and no more, as capitals of what goes before may be part of an office. */
export const twoWords = `${word} +${word}`

/** A blank within what a person is called: a line may end there. */
export const blank = '\\s{1,3}'

const noName = new RegExp(
  nameSource(
    '(?:^| )(?:Ministr\\p{L}+|Minist(?:er(?:in|stwo)?|ère|re)|Agenc\\p{L}+|Agence|Commission\\p{L}*|Komisj\\p{L}|Kommissar(?:in)?|Council|Conseil|Union|States?|Office|Unit|Directorate|Director\\p{L}*|Committee|Court|Parliament|Parlement|Department|Europ\\p{L}+|Affairs|Rights|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Kolleg\\p{L}+|Präsident(?:in)?|Damen|Herren|Madame?|Monsieur|Mesdames|Messieurs|Members?|Colleagues?|Sirs?|Government|Republic|Kingdom|Nations|Human|Home|Foreign|Interior|Border|Police|Sejmu|Senatu|Praw|RP|Rzeczypospolitej|Rady|Główn\\p{L}+|Wojewódzk\\p{L}+|Miejsk\\p{L}+|Miasta|Gminy|Powiatu|Urzędu|Sądu|Biura|Oddziału|Departamentu|Wydziału|Posł\\p{L}+|Poseł|Radn\\p{L}+|\\p{L}+(?:wych|nych|skich|owej)|Spraw|Klimatu|Finansów|Zdrowia|Obrony|Edukacji|Rozwoju|Rodziny|Cyfryzacji|Kultury|Infrastruktury|Rolnictwa|Sprawiedliwości|Funduszy|Aktywów|Nauki|Sportu|Energii|Przemysłu|Pracy|Stanu|Straży|Policji|Państw\\p{L}+|Panie|Szanown\\p{L}+|Dear|The|This|We|In|On|As|However|Our|It|I|You|Rue|Street|Straße|Platz|ulica|General|Secretary|Bundes\\p{L}+|Abgeordnete\\p{L}*|Frau|Herrn?|Mr|Mrs|Ms|XXX+|Bank|Dipl|\\p{L}*[Mm]eister(?:in)?|Député\\p{L}*|Sénat\\p{L}+|République|Justice|Culture|État|Law|Act|Article|Annex|Regulation|Directive|Chief|Deputy|Head|Treaty|Data|Protection|Officer|Brussels|London|Berlin|Paris|Warszaw\\p{L}+)(?= |$)',
  ),
  'u',
)

/** The adjective of a body, "Komendy Wojewódzkiej", or the surname of a woman behind her first name. */
const adjective = new RegExp(nameSource('(?:^| )\\p{L}+(?:nej|skiej|ckiej|dzkiej)(?= |$)'), 'u')

/** How a person is addressed: before a name, and no part of it. */
export const civil =
  '(?:Mr|Mrs|Ms|Mx|Messrs)\\.?|Herrn?|Frau|(?:Monsieur|Madame)|M\\.|Mmes?|MM\\.|(?:Pan|Pani|Pana|Panem|Panu|Panią)|Señora?|Signora?'

const addressed = new RegExp(`^(?:${civil}) +`, 'u')

/** A name without the form of address before it. */
export const withoutCivil = (name: string): string => name.replace(/\s+/g, ' ').trim().replace(addressed, '')

/** Whether words that look like a name name a person: no body, no function, no day, no greeting. */
export const isPersonName = (name: string): boolean =>
  name.length >= 3 &&
  !/^(?:de la|le|la|les|du|des) /.test(name) &&
  name.length < 60 &&
  !noName.test(name) &&
  (!adjective.test(name) || isPolishFirstName(name.split(' ')[0] ?? '')) &&
  !namesBody(name) &&
  !isFunction(name)
