/** What a rule forbids to whoever it may concern, in the active voice: "un accessoire ne peut compromettre …". */
export const mayNot =
  /^(?:ne |n')(?:peut|peuvent|pourra|pourront|saurai(?:t|ent)|pourrai(?:t|ent)) (?!.{0,25}\bêtre )/iu

/** Whose words a sentence is, where it opens with them: "selon le maire, …", "nach Angaben der Polizei …". */
export const cites =
  /^(?:considérant|attendu|selon|d'après|aux dires|de l'avis) (?!nous|moi|mes|nos|le calendrier|les modalités|le planning|la nature|l'état)|^(?:nach (?:auskunft|angaben?|aussagen?|mitteilung|darstellung|information(?:en)?) (?:der|des|von|eine[rs]) |laut (?!gesetz|koalition|haushalt|plan)|wie (?:uns |mir )?(?:der|die|das) [^,]{2,60}(?:mitteilte?|berichtete?|schreibt|erklärte?),|dem vernehmen nach|(?:presse|medien)berichten zufolge)/iu

/** What rules do with sums and days every year: "le tarif est fixé", "l'indemnité est versée", "the tax is levied". */
export const isSet =
  /(?<!\p{L})(?:set|fixed|calculated|levied|charged|based|deducted|taxed|valued|capped|indexed)$|(?<!\p{L})(?:versé|fixé|arrêté|calculé|prévu|payé|perçu|indexé|accordé|attribué|octroyé|alloué|plafonné|exigé|acquitté|déterminé|établi)e?s?$/u

/** By somebody of whom nothing is known: "vérifiés chaque année par un organisme agréé". */
export const bySomebody = /^[^,;.]{0,50} par (?:une?|des|son|sa|ses|leurs?) /u

/** How something will be, or be taken by a rule: "la gare sera desservie par", "la prime sera calculée sur". */
export const isDescribed =
  /(?<!\p{L})(?:implanté|situé|desservi|ramené|bordé|composé|relié|estimé|calculé|majoré|minoré|due?s?|assujetti|tenu|puni|sanctionné|réputé|considéré|regardé|assimilé|notifié|entendu|convoqué|déduit|frappé|radié|exonéré|dispensé|supporté|déclaré|compromis|reconnu|réparti|imputé|inquiété|recouvré|titularisé|résilié|condamné|exposé|admis|atteint|(?:re)?classé|dépassé|confronté|touché|affecté|pénalisé|impacté|acquis|restitué|soumis|subordonné|plafonné|limité|proportionné|déterminé)e?s?$/u

/** Whoever it may be: "chaque commune organise …". */
export const each = /(?:^|[,;:] )(?:chaque|toute?|quiconque|tout un) [^,;:]*$/iu

/** What comes in the course of a procedure: "le médiateur instruit alors la réclamation". */
export const steps =
  /^ (?:(?:alors|d'abord|ensuite|puis|enfin|automatiquement|dans ce cas|le cas échéant)(?!\p{L})|[^.;]{3,60},? (?:a następnie|po czym|a potem) )/iu

/** Whom alone a rule lets in: "seules les demandes complètes seront examinées". */
export const onlySome =
  /(?:^|[,;:] )(?:seule?s? |only (?:those |fully |the )?(?:complete|applications?|requests?|entries|cases|files|claims|forms|people|persons|bids|submissions|who |that )|(?:nur|ausschließlich|allein) (?:die|diejenigen|vollständige?|fristgerecht\p{L}*|anträge|unterlagen|bewerbungen|solche) |(?:tylko|wyłącznie|jedynie) (?:te |kompletne |wnioski |zgłoszenia |osoby |oferty ))/iu

/** A case that may be anybody's, in which a rule says what is done: "when a claim has been accepted, they will be told". */
export const anyCase =
  /^(?:when(?:ever)?|where) (?:an?|any|someone|somebody|anyone) |^(?:lorsqu'|quand )(?:une?|quelqu'un) |^wenn (?:eine?|jemand) |^gdy (?:ktoś|osoba|wnioskodawc)/iu
