import { ruleById } from '@/lib/deadlines/rules'

/** A rule's name in French, German and Polish, for what leaves the product in another language than English. */
type Names = { fr: string; de: string; pl: string }

const names: Record<string, Names | undefined> = {
  'eu-commission-letters': {
    fr: 'Commission européenne : lettres',
    de: 'Europäische Kommission: Schreiben',
    pl: 'Komisja Europejska: pisma',
  },
  'eu-commission-code-complaint': {
    fr: 'Commission européenne : plainte pour manquement au code de bonne conduite',
    de: 'Europäische Kommission: Beschwerde wegen Verstoßes gegen den Kodex',
    pl: 'Komisja Europejska: skarga na naruszenie kodeksu',
  },
  'eu-commission-code-review': {
    fr: 'Commission européenne : plainte portée devant le Secrétaire général',
    de: 'Europäische Kommission: Beschwerde an den Generalsekretär',
    pl: 'Komisja Europejska: skarga skierowana do Sekretarza Generalnego',
  },
  'eu-council-letters': {
    fr: 'Conseil, secrétariat général : lettres',
    de: 'Rat, Generalsekretariat: Schreiben',
    pl: 'Rada, Sekretariat Generalny: pisma',
  },
  'eu-bodies-letters': {
    fr: 'Organes de l’Union européenne : lettres, selon le code européen',
    de: 'Stellen der Europäischen Union: Schreiben, nach dem Europäischen Kodex',
    pl: 'Organy Unii Europejskiej: pisma, według kodeksu europejskiego',
  },
  'eu-infringement-complaint': {
    fr: 'Commission européenne : plainte pour infraction d’un État',
    de: 'Europäische Kommission: Beschwerde wegen Vertragsverletzung eines Staates',
    pl: 'Komisja Europejska: skarga na naruszenie prawa przez państwo',
  },
  'ep-written-question': {
    fr: 'Parlement européen : question écrite',
    de: 'Europäisches Parlament: schriftliche Anfrage',
    pl: 'Parlament Europejski: pytanie pisemne',
  },
  'ep-written-question-priority': {
    fr: 'Parlement européen : question écrite prioritaire',
    de: 'Europäisches Parlament: schriftliche Anfrage mit Vorrang',
    pl: 'Parlament Europejski: priorytetowe pytanie pisemne',
  },
  'ep-petition': {
    fr: 'Parlement européen : informations de la Commission sur une pétition',
    de: 'Europäisches Parlament: Auskunft der Kommission zu einer Petition',
    pl: 'Parlament Europejski: informacje Komisji w sprawie petycji',
  },
  'eu-access-to-documents': {
    fr: 'Institutions de l’Union européenne : accès aux documents, demande initiale',
    de: 'Organe der Europäischen Union: Zugang zu Dokumenten, Erstantrag',
    pl: 'Instytucje Unii Europejskiej: dostęp do dokumentów, wniosek wstępny',
  },
  'eu-access-confirmatory': {
    fr: 'Institutions de l’Union européenne : accès aux documents, demande confirmative',
    de: 'Organe der Europäischen Union: Zugang zu Dokumenten, Zweitantrag',
    pl: 'Instytucje Unii Europejskiej: dostęp do dokumentów, wniosek potwierdzający',
  },
  'eu-court-documents': {
    fr: 'Cour de justice de l’Union européenne : documents',
    de: 'Gerichtshof der Europäischen Union: Dokumente',
    pl: 'Trybunał Sprawiedliwości Unii Europejskiej: dokumenty',
  },
  'un-special-procedures': {
    fr: 'Procédures spéciales des Nations unies : lettre d’allégation',
    de: 'Sonderverfahren der Vereinten Nationen: Schreiben mit Vorwürfen',
    pl: 'Procedury specjalne Organizacji Narodów Zjednoczonych: pismo z zarzutami',
  },
  'un-hrc-follow-up': {
    fr: 'Comité des droits de l’homme : rapport de suivi de l’État',
    de: 'Menschenrechtsausschuss: Folgebericht des Staates',
    pl: 'Komitet Praw Człowieka: sprawozdanie państwa z działań następczych',
  },
  'un-upr': {
    fr: 'Examen périodique universel : réponses aux questions écrites à l’avance',
    de: 'Universelle Periodische Überprüfung: Antworten auf vorab gestellte Fragen',
    pl: 'Powszechny Przegląd Okresowy: odpowiedzi na pytania zadane z wyprzedzeniem',
  },
  'echr-action-plan': {
    fr: 'Cour européenne des droits de l’homme : plan d’action après un arrêt définitif',
    de: 'Europäischer Gerichtshof für Menschenrechte: Aktionsplan nach einem endgültigen Urteil',
    pl: 'Europejski Trybunał Praw Człowieka: plan działania po ostatecznym wyroku',
  },
  'uk-freedom-of-information': {
    fr: 'Royaume-Uni : accès à l’information',
    de: 'Vereinigtes Königreich: Informationsfreiheit',
    pl: 'Zjednoczone Królestwo: dostęp do informacji',
  },
  'uk-ministers-letters': {
    fr: 'Royaume-Uni : lettres aux ministres',
    de: 'Vereinigtes Königreich: Schreiben an Ministerinnen und Minister',
    pl: 'Zjednoczone Królestwo: pisma do ministrów',
  },
  'de-freedom-of-information': {
    fr: 'Allemagne : accès à l’information',
    de: 'Deutschland: Informationsfreiheit',
    pl: 'Niemcy: dostęp do informacji',
  },
  'lt-letters': {
    fr: 'Lituanie : demandes et plaintes',
    de: 'Litauen: Anträge und Beschwerden',
    pl: 'Litwa: wnioski i skargi',
  },
  'lv-submissions': { fr: 'Lettonie : requêtes', de: 'Lettland: Eingaben', pl: 'Łotwa: pisma i podania' },
  'pl-public-information': {
    fr: 'Pologne : information publique',
    de: 'Polen: öffentliche Informationen',
    pl: 'Polska: informacja publiczna',
  },
  'pl-complaints': {
    fr: 'Pologne : plaintes et pétitions',
    de: 'Polen: Beschwerden und Petitionen',
    pl: 'Polska: skargi i petycje',
  },
  'sample-20-working-days': {
    fr: 'Norland (exemple) : vingt jours ouvrables',
    de: 'Norland (Beispiel): zwanzig Arbeitstage',
    pl: 'Norland (przykład): dwadzieścia dni roboczych',
  },
}

/** What a rule is called in a language: as it is recorded where it is the workspace's own or was given another name. */
export function ruleNameIn(language: string, { id, name }: { id: string; name: string }): string {
  const known = ruleById(id)?.name === name ? names[id] : undefined
  return (known as Record<string, string> | undefined)?.[language] ?? name
}
