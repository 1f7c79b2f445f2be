/** Words for offices that stand right before a name and are the function of who is named: "Commissioner Orsen". */
const english =
  '(?:(?:Executive|First|High|Deputy|Prime|Foreign|Interior|Justice|Home|Acting|Assistant) +)?(?:Vice-President|President|Commissioner|Minister|Secretary +of +State|Under-Secretary|Director-General|Secretary-General|Director|Ombudsman|Ombudsperson|Ambassador|Judge|Chancellor|Rapporteur|Registrar|Advocate +General|Governor|Mayor)'
const german =
  '(?:Parlamentarische[rn]? +)?\\p{L}*(?:[Mm]inister|[Mm]inisterin|[Ss]taatssekretär|[Ss]taatssekretärin|[Pp]räsident|[Pp]räsidentin|[Kk]anzler|[Kk]anzlerin|[Kk]ommissar|[Kk]ommissarin|[Dd]irektor|[Dd]irektorin|[Bb]eauftragte|[Bb]otschafter|[Bb]otschafterin|[Ss]enator|[Ss]enatorin|[Rr]eferatsleiter|[Rr]eferatsleiterin|[Dd]irigent|[Dd]irigentin|[Mm]inisterialrat|[Mm]inisterialrätin)'
const french =
  "(?:[Vv]ice-)?(?:[Cc]ommissaire|[Mm]inistre(?: +déléguée?)?|[Pp]réf(?:et|ète)|[Dd]irecteur|[Dd]irectrice|[Pp]résidente?|[Ss]ecrétaire +d['’][ÉE]tat|[Aa]mbassadeur|[Aa]mbassadrice|[Mm]aire|[Pp]rocureure?|[Dd]éfenseure?|[Mm]édiateur|[Mm]édiatrice)(?: +générale?)?"
const polish =
  '(?:[Pp]odsekretarz(?:a|em|owi)?|[Ss]ekretarz(?:a|em|owi)?) +[Ss]tanu|(?:[Ww]ice)?(?:[Mm]inist(?:er|ra|rem|rowi)|[Pp]rezes(?:a|em|owi)?|[Dd]yrektor(?:a|em|owi|ka|ki)?|[Kk]omendant(?:a|em|owi)?|[Nn]aczelnik(?:a|iem|owi)?|[Kk]ierownik(?:a|iem|owi)?|[Rr]zecznik(?:a|iem|owi)?|[Ww]ojewod(?:a|y|ą)|[Ww]ojewodzie|[Pp]ełnomocnik(?:a|iem|owi)?|[Mm]arszał(?:ek|ka|kiem)|[Pp]rokurator(?:a|em)?|[Ss]ędzi(?:a|ego))'

/** Words for offices that are told of a person behind the name only: "Petra Lind, Head of Unit". */
export const functionsBehind =
  'Member|Head|Chair(?:man|woman|person)?|Spokes(?:man|woman|person)|Advis[eo]r|Coordinator|Officer|Manager|Counsel|Chief|Clerk|\\p{L}*[Ll]eiter(?:in)?|Vorsitzende[rn]?|\\p{L}*[Ss]precher(?:in)?|\\p{L}*[Rr]eferent(?:in)?|Mitglied|[Cc]hef(?:fe)?|[Rr]esponsable|[Cc]onseill[eè]re?|[Cc]hargée? +de|[Mm]embre|[Pp]orte-parole|[Dd]éputée?|[Dd]éléguée?|[Zz]astępc\\p{L}|[Ss]pecjalist\\p{L}|[Rr]adc\\p{L}|[Ii]nspektor\\p{L}*'

/** The words for offices of each language; two that differ in their small letters are one. */
export const functionHeads = [english, german, french, polish] as const

/** What goes on from the word for an office: of what, for what, and whose. */
export const functionBehind =
  "(?:(?: +(?:of|for|on|at|in|to|and|the|de|la|le|les|des|du|et|en|der|die|das|dem|für|und|im|i|ds\\.|do|spraw|w|oraz|ad|interim|&)(?= )| +\\p{Lu}[\\p{L}\\d.’'-]*| +(?:de +)?l[’'] ?[\\p{L}-]+| +d[’'] ?[\\p{L}-]+|(?<= (?:des?|du|la|les)) +\\p{Ll}[\\p{L}-]+(?: +(?:générale?|intérieure?s?|extérieures?|étrangères|sociale|publique|juridiques|nationale|européennes?|adjointe?|régionale?))?| +(?:générale?|adjointe?|déléguée?|régionale?|prasow\\p{L}+|główn\\p{L}+)){1,12})"

/** Small words that end no function. */
export const endsOpen =
  /(?:,? +(?:of|for|on|at|in|to|and|the|de|la|le|les|des|du|et|en|der|die|das|dem|für|und|im|i|ds\.|do|spraw|w|oraz|&))+$/u

/** What stands between a name and the word for an office: "Anna Nowak, the former Deputy". */
export const leadsToFunction =
  "(?:,| –| -| \\(|,? +as)(?: *(?:the|our|its|their|former|then|acting|Acting|Deputy|Senior|Parliamentary|Permanent|First|Chief|Principal|le|la|l[’']|notre|Premier|première?|der|die|damalige[rn]?|unser[e]?|p\\.o\\.|zastępc\\p{L}|ówczesn\\p{L}+) *){0,3} *"
