/** Beginnings of words as they are written, one line a letter; a text without accents has them bare. */
const beginnings =
  `état étud étai étant étend étrang établ éval élabor élev élect électr élu écol égal équip énerg éventu événement évol économ
échang échéanc écart éduc édit émi épar éta étroit évit
réfl réfléch répon répond répart réuni réunion réuss régi régl régul réalis réalit réel réform réduc rédui rédact rédig réseau résid
résol résoud résult résorb rétabl réserv révis réexam rémun répress républ récent récep réclam récup référ révél répert
présent présid préci prépa prévu prévo prévis préven préoccup précéd préfet préfect préjud prélev prélim préserv préal prét prêt
départ déput délai délégu délég délib déliv démarch démontr dénonc dépens dépend déploy déploi dépos dépass dérog désorm désign
déterm dévelop débat début décid décis déclar décret découl défav défen défin dégag degré déjà démission démocr déroul détach déten
déduc dédui défaut déficit dépôt déplac déplor désir déséqu détaill décemb
intéress intérêt génér bénéfi nécess spécif spécial sécur sérieu siècle système problème méthod métier médec médic législ légal
hésit hérit péri pénal pénit théât télé très après auprès même bientôt plutôt coût août contrôl rôle hôpit impôt maîtr connaît
reconnaît paraît apparaît entraîn fév créat créer crédit améli aménag cérém céréal catég expéri fédér géogr intégr inégal indépend
ingéni irrégul mécan mémoire ménag modèle négoci numéro opér procéd propri protèg suppl strat véhic véri vétér françai façon
évoqu évid évit ébauch éclair épargn épidém équiv évacu exécut expéd préalabl préjudic préval réag réact réitér réhabil réinsert réjoui
rénov résist résolu répét répud réput bilatér multilatér unilatér légal déclench décent déchet décourag défec dégrèv délict démant déménag
dépist désaccord désert détect détér dévast dévol prononcé guérill généreu représail vérit sévèr sérén séjour élogi périod répond
rédacteur créance entièrement manière matière règle siège thème thèse arrêt intérim décéd désint énonc`
    .split(/\s+/)
    .map((word): [string, string] => [bare(word), word])
    .sort(([a], [b]) => b.length - a.length)

/** Words that have an accent whatever stands around them. */
const whole = new Map(
  'été être accès succès procès progrès près déjà là-bas reçu perçu aperçu êtes ministère communauté société liberté sûreté propriété variété autorité qualité sécurité'
    .split(' ')
    .map((word) => [bare(word), word]),
)

/** Nouns in -ité are many; these words end alike and have no accent. */
const plainEnds =
  /^(?:suites?|ensuite|visites?|limites?|traites?|petites?|droites?|(?:re)?conduites?|faites?|sites?|cites?|dites?|fuites?|poursuites?|(?:ré|re)ussites?|faillites?|merites?|interdites?|ecrites?|gratuites?|reduites?|construites?|produites?|(?:pre|in|de)?scrites?|(?:ex|im)plicites?|licites?|hesite|sollicite|profite|evite|habite|invite|haute|faute|note|vite|satisfaites?|parfaites?|credite|beneficie)$/u

/** A form of *to have* or *to be*, behind which a word in -e is a participle. */
const auxiliary =
  /^(?:est|sont|a|ont|ai|avons|ete|été|etre|être|sera|seront|serait|seraient|soit|soient|avoir|avait|avaient|ayant|etait|étaient|etaient|était|aurait|auraient)$/u
const between =
  /^(?:pas|plus|aussi|ainsi|donc|deja|bien|egalement|notamment|toujours|encore|actuellement|\w+ment|d|ores|et|en|outre)$/u
/** Adjectives, nouns and articles in -e. */
const noParticiple =
  /^(?:une|autre|cette|meme|elle|pire|libre|propre|rare|juste|large|simple|digne|riche|grave|utile|membre|titre|cause|charge|reserve|regle|mesure|ordre|contre|comme|encore|toute|notre|votre|moindre|seule|pleine|telle|quelle|mille|source|partie|force|place|lettre|cadre|terme|signe|preuve|litre|ministre|quatre|janvier|solide|haute|mode|code|aide|guide|base|vaste|triste|dure|pauvre|proche|longue|vive|neuve|faible|double|triple|unique|jeune|vide|rapide|prochaine|nouvelle|grande|petite|bonne|meilleure|premiere|derniere|entre)s?$|(?:able|ible|aire|ique|ive|euse|elle|ale|ile|ante|ente|oire|esse|ance|ence|ture|isme|ienne|bre|tre|ivre|aine|elles?)s?$/u

/** A word without its accents. */
export function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** A small word as it is written with accents, `before` being the words before it, the nearest last. */
function accented(word: string, before: readonly string[], behind: string): string {
  if (
    word === 'a' &&
    /^(?:la|l|ce|cet|cette|ces|leurs?|sa|ses|nos|chacune?|partir|compter|nouveau|terme|travers|savoir|titre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/u.test(
      behind,
    ) &&
    !/^(?:il|elle|on|qui|gouvernement|ministre|ministere|etat|commission|region|ville|y|n|l|en)$/u.test(
      before.at(-1) ?? '',
    )
  )
    return 'à'
  const known = whole.get(word)
  if (known) return known
  const [start, written] = beginnings.find(([start]) => word.startsWith(start)) ?? ['', '']
  let found = written + word.slice(start.length)
  const nearest = between.test(before.at(-1) ?? '') ? before.findLast((one) => !between.test(one)) : before.at(-1)
  if (
    /(?<!e|u|i|is|it|ert|int)es?$/u.test(word) &&
    word.length > 3 &&
    auxiliary.test(nearest ?? '') &&
    !noParticiple.test(word)
  )
    found = found.replace(/e(s?)$/u, 'é$1')
  if (plainEnds.test(word)) return found
  return found
    .replace(/ee(s?)$/u, 'ée$1')
    .replace(/ite(s?)$/u, 'ité$1')
    .replace(/iete(s?)$/u, 'iété$1')
    .replace(/ere(s?)$/u, 'ère$1')
    .replace(/erent$/u, 'èrent')
    .replace(/(?<=i)erement$/u, 'èrement')
}

/** At most so many letters in four hundred have an accent where a text has none: a name may keep its own. */
const few = 1 / 400
const enough = 200

/**
 * A French text that was written without accents (old journals, some mail) as its words are written, of the same length, so that
 * every place stays. Any other text as it is.
 */
export function withAccents(text: string, language: string | null): string {
  if (language !== 'fr' || text.length < enough) return text
  if ((text.match(/[éèêàçÉÈÊÀÇ]/gu)?.length ?? 0) > text.length * few) return text
  const found = [...text.matchAll(/[A-Za-zÀ-ÿ]+/gu)]
  const small = found.map(([word]) => word.toLowerCase())
  let [all, end] = ['', 0]
  for (const [at, match] of found.entries()) {
    const written = accented(small[at] ?? '', small.slice(Math.max(0, at - 4), at), small[at + 1] ?? '')
    all += text.slice(end, match.index) + inCase(written, match[0])
    end = match.index + match[0].length
  }
  return all + text.slice(end)
}

const inCase = (written: string, as: string) =>
  written.length !== as.length
    ? as
    : Array.from(as, (sign, at) =>
        sign === sign.toLowerCase() ? written.charAt(at) : written.charAt(at).toUpperCase(),
      ).join('')
