import { latin } from '@/lib/reading/rules/latin'

/** What a text is told by that answers nobody: a newsletter, a call to sign, a statement of those who ask. */
type Sign = 'campaign' | 'join' | 'shout' | 'tag' | 'ngo' | 'dismay' | 'answer' | 'office' | 'law'

/** Each in the four languages of the rules, for a folded text. */
const words: Record<Exclude<Sign, 'shout' | 'tag'>, string> = {
  campaign:
    'campaign(?:s|ing|ers?)?|activis[tm]s?|supporters?|volunteers?|grassroots|solidarity|protest\\p{L}*|rall(?:y|ies)|rebels?|petitioners?|militant\\p{L}*|b[ée]n[ée]voles?|adh[ée]rents?|mobilisation|manifestations?|collectifs?|aktivist\\p{L}*|ehrenamtlich\\p{L}*|kundgebung\\p{L}*|mahnwache\\p{L}*|demonstration\\p{L}*|bündnis\\p{L}*|bürgerinitiative\\p{L}*|mitstreiter\\p{L}*|vereinsmitglied\\p{L}*|aktywi[sś]\\p{L}*|wolontariusz\\p{L}*|manifestacj\\p{L}*|pikiet\\p{L}*|sympatyk\\p{L}*',
  join: "join (?:us|the)|sign (?:up|the|our|this|here|on)|please sign|donat(?:e|ions?)|take action|share this|spread the word|get involved|help us|support (?:us|our|the campaign)|write to your|contact your|your mp|subscribe|unsubscribe|newsletter|come along|don't miss|click here|find out more|stay tuned|rejoignez|signez|soutenez|participez|venez|inscrivez|partagez|faites un don|abonnez|unterschreib\\p{L}*|unterzeichnen? (?:sie|jetzt|die)|spenden?|mach\\p{L}* mit|mitmachen|kommt (?:alle|vorbei)|abonnier\\p{L}*|podpisz\\p{L}*|wesprzyj\\p{L}*|dołącz\\p{L}*|przyłącz\\p{L}*|przyjdź\\p{L}*|udostępni\\p{L}*|zapraszamy|darowizn\\p{L}*|zbiórk\\p{L}*",
  ngo: '(?:our|the) (?:organi[sz]ations?|associations?|federation|coalition|foundation|union|network|group|society|branch|charity)|ngos?|civil society|notre (?:association|organisation|fédération|collectif|syndicat)|unser(?:e|er|em|en)? (?:verein|organisation|verband|initiative|petition|bündnis|gruppe)|verein|verband|nasz\\p{L}* (?:organizacj|stowarzyszeni|fundacj|związ)\\p{L}*|stowarzyszeni\\p{L}+|fundacj\\p{L}+',
  dismay:
    'shame(?:ful)?|scandal\\p{L}*|outrag\\p{L}*|appalling|disgrace\\p{L}*|unacceptable|devastating|urgent(?:ly)?|crisis|injustice|greed\\p{L}*|brutal\\p{L}*|betray\\p{L}*|catastroph\\p{L}*|inacceptable|honte\\p{L}*|mépris\\p{L}*|injust\\p{L}*|skandal\\p{L}*|unerträglich\\p{L}*|unfassbar|empör\\p{L}*|katastroph\\p{L}*|dramat\\p{L}*|hańb\\p{L}*|niedopuszczaln\\p{L}*|oburz\\p{L}*|bezprawi\\p{L}*|krzywd\\p{L}*',
  answer:
    "thank you for (?:your|contacting|the letter|raising)|thanks for (?:your|the)|in (?:reply|response|answer) to|asked (?:me|the)|your (?:letter|e-?mail|request|complaint|petition|question|application|correspondence|enquiry|inquiry|concerns?|constituent)|honourable (?:member|parliamentarian)|hon\\.? (?:member|friend|lady|gentleman)|noble lord|the deputy|(?:vielen|besten|herzlichen) dank für (?:ihr|die)|danke ich ihnen|beantworte\\p{L}*|beantwortung|zu frage|zu den fragen|frage \\d|ihr(?:e|em|en|er)? (?:schreiben|e-?mail|anfrage|eingabe|beschwerde|zuschrift|anliegen|frage)|(?:kleine|schriftliche) anfrage|antwort|abgeordnete[rn]?|honorable (?:parlementaire|député)\\p{L}*|appel(?:le|é)e? l'attention|votre (?:courrier|lettre|courriel|question|demande|correspondance|message)|vous avez (?:bien voulu|appelé|interrogé|attiré|souhaité)|(?:monsieur le|madame la) (?:député|sénat)\\p{L}*|en réponse|w odpowiedzi|odpowiadając|odpowiedź na|interpelacj\\p{L}+|zapytani[eau]|panie? (?:poś|marszał|senator|radn)\\p{L}*|państwa (?:pism|wnios)\\p{L}*|pismo z dnia|pani\\p{L}* pism\\p{L}*",
  office:
    "the government|(?:my|the) department|the commission|the council|the minist(?:er|ry)|officials|the agency|the authority|her majesty|the home office|secretary of state|le gouvernement|le minist[eè]re|la ministre|(?:mes|les) services|la commission|l'état|préfecture|la ville|bundesregierung|landesregierung|bundesministerium|ministerium|landtag|magistrat|senat|verwaltung|minist(?:erstwo|er|ra)|resort\\p{L}*|rząd\\p{L}*|urząd\\p{L}*|departament\\p{L}*",
  law: 'art\\.|article|section|§|dz\\. ?u|regulation|act \\d{4}|directive|ustaw\\p{L}+|rozporządz\\p{L}+|verordnung|gesetz\\p{L}*|décret|loi n|arrêt[ée]',
}

const signs: [Sign, RegExp][] = [
  ...Object.entries(words).map(([sign, source]): [Sign, RegExp] => [
    sign as Sign,
    latin(new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'gu')),
  ]),
  ['shout', /!/g],
  ['tag', latin(/(?<![\p{L}\d&/])[#@]\p{L}[\p{L}\d]{2,}/gu)],
]

/** Letters of a text that are looked at: what it is it says soon. */
const reach = 12_000

/** How often each sign stands in 300 words of a folded text, on a scale on which five times is 1. */
export function signsIn(folded: string): Record<Sign, number> {
  const seen = folded.slice(0, reach)
  const length = Math.max(120, seen.split(/\s+/u).length)
  const rate = (find: RegExp) =>
    Math.min(1.5, Math.log1p(((seen.match(find)?.length ?? 0) * 300) / length) / Math.log(6))
  return Object.fromEntries(signs.map(([sign, find]) => [sign, rate(find)])) as Record<Sign, number>
}

/**
 * What each sign weighs, in log odds: a logistic regression, pulled towards none, on some 750 whole texts in four languages,
 * 118 of which answer nobody (November 2026). What a letter asks and what a report says (`DocumentFeatures`) weigh beside them.
 */
const weights = {
  bias: -1,
  demands: 1.2,
  demand: 4.4,
  press: 4.5,
  campaign: 2.3,
  join: 2,
  ngo: 1,
  dismay: 1.6,
  shout: 2.5,
  tag: 1.8,
  answer: -2.8,
  office: -1,
  law: -1,
} as const

/** Odds from which it weighs at all, and from which it weighs whole: most texts that are in doubt are replies. */
const [doubt, surely] = [0.65, 0.9]

/**
 * How far a text is no reply of an institution, between 0 (none of its words say so) and 1, for a folded text: `demands` is
 * the share of its sentences that demand something.
 */
export function noReplyOf(folded: string, told: { demands: number; demand: number; press: number }): number {
  const seen = signsIn(folded)
  const odds =
    weights.bias +
    weights.demands * 3 * Math.min(0.3, told.demands) +
    weights.demand * told.demand +
    weights.press * told.press +
    signs.reduce((sum, [sign]) => sum + weights[sign] * seen[sign], 0)
  const share = (1 / (1 + Math.exp(-odds)) - doubt) / (surely - doubt)
  return Math.round(Math.max(0, Math.min(1, share)) * 100) / 100
}
