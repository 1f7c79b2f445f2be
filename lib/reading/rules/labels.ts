import { latin } from '@/lib/reading/rules/latin'
import { openForms } from '@/lib/reading/rules/head-features'
import type { Head } from '@/lib/reading/rules/heads'
import { lexiconOf, type Cue, type Lexicon } from '@/lib/reading/rules/lexicon'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import { spokenIn } from '@/lib/reading/rules/spoken'
import type { Unit } from '@/lib/reading/rules/units'
import type { Features } from '@/lib/reading/schema'

/** What sort of commitment, the first that fits. */
export type CommitmentType =
  | 'information_reply'
  | 'proposal_legislation'
  | 'funding_support'
  | 'assessment_review'
  | 'engagement_dialogue'
  | 'continuing_action'
  | 'action'
  | 'position_assurance'

const order: [Cue, CommitmentType][] = [
  ['inform', 'information_reply'],
  ['propose', 'proposal_legislation'],
  ['fund', 'funding_support'],
  ['assess', 'assessment_review'],
  ['engage', 'engagement_dialogue'],
]

/** Characters behind the verb that promises, in which the deed itself stands. */
const reach = 60

const goesOn = new Set(['ongoing', 'progressive', 'progressive_passive', 'present', 'practice'])

/** The verb that promises: the open one of a main clause, else of any. */
function promise(heads: readonly Head[]): Head | null {
  const open = heads.filter(({ form }) => form === 'act' || form === 'practice' || openForms.includes(form))
  const found = open.find(({ isMain }) => isMain) ?? open[0]
  // "Des statistiques sont publiées deux fois par an": where nothing else promises.
  return (
    found ??
    heads.find(({ form, isMain, closesAt }) => isMain && form === 'present_passive' && closesAt === null) ??
    null
  )
}

/** To have agreed to do something, or words behind which the deed itself stands. */
const agreed = [
  /^(?:has|have|agreed|undertook|pledged|promised|hat|haben|habe|a|ont|avons|ai)\b/iu,
  latin(
    'iu',
  )`^(?:(?:zobowiązał|zobowiązali|zadeklarował|zadeklarowali|zapowiedział|zapowiedzieli|obiecał|postanowił|postanowili|zdecydował|zdecydowali)|(?:zobowiązuj|deklaruj|gwarantuj|obiecuj)(?:ę|e|emy|ą)(?: się)?,? (?:że|iż|do|\p{L}+ć(?!\p{L})))`,
  latin(
    'iu',
  )`^(?:ne manquer|n'hésiter|s'engage|m'engage|nous engageons|s'est engagé|se sont engagé|vous serez|vous recevrez|serez|recevrez|assur|vous (?:allez|bénéficier|disposer|percevr)|(?:ne |n')(?:manqu|omet|ménag|épargn|néglig|est|sont|sera|seront|rester|céder|faiblir|relâcher|ferm|supprim|augment|laisser)|saisi|profite|(?:se|me|nous) fer|se fait un|tiendr|honorer|nécessaire|figur|(?:est|sont|sera|seront|reste|restent|demeure|demeurent|restera|resteront) (?:\p{L}+ )?(?:à l'ordre du jour|à l'agenda|préservé|sauvegardé|sanctuarisé|garanti|acquis|pérennisé))`,
]

/** "Will seek to", "will give it careful consideration": what is promised is to try, or to think about it. */
const hesitant = latin(
  'iu',
)`^(?:will|shall|'ll)(?: \p{L}+ly| also| of course| therefore)* (?:seek to|aim to|endeavou?r|strive|try to|do (?:our|its|my) (?:best|utmost)|(?:give|be given) (?:\p{L}+ ){0,3}?(?:consideration|thought|attention))`

/** The same in French: "cherchera à", "ferons tout ce qui est possible". */
const essays = latin(
  'iu',
)`^(?:(?:va|vont|vais|allons) )?(?:cherche|tente|essaie|essaye|tâche|(?:s'|m'|nous )(?:efforce|attache))\p{L}* |^fer(?:a|ont|ons|ai) (?:\p{L}+ )?(?:tout (?:ce|(?:notre|son|leur|mon) possible)|de (?:notre|son|leur|mon) mieux)`

/** An aim, or being committed to something (not having agreed to do it). */
const isAim = (head: Head | null, words: string) =>
  head?.form === 'aim' ||
  /(?<!\p{L})(?:(?:my|our) intention|best efforts|every effort|(?:travaill|œuvr)\p{L}+ (?:\p{L}+ )?(?:dans|en) ce sens|y (?:travaill|veill|œuvr)\p{L}+|[sm]'y emploi\p{L}+|(?:s'attache(?:nt)?|nous attachons|m'attache|s'efforce(?:nt)?|nous efforçons|m'efforce) (?:\p{L}+ )?(?:à|de)|pour (?:objectif|ambition) d(?:e |'))/iu.test(
    words,
  ) ||
  (head?.form === 'commit' && !agreed.some((one) => one.test(words.slice(head.start))))

const readies = (head: Head | null, words: string) => head !== null && isReady.test(words.slice(head.start))

const isTry = (head: Head | null, words: string) =>
  head !== null && (hesitant.test(words.slice(head.start)) || essays.test(words.slice(head.start)))

/** "S'emploie à", "fait en sorte que". */
const strives = /^(?:s'emploi|nous emploi|m'emploi|nous employons|(?:fait|font|faisons|fais) (?:\p{L}+ )?en sorte)/iu

/** A promise that cannot be ticked off. */
const isVague = (head: Head | null, words: string) =>
  isAim(head, words) || isTry(head, words) || (head !== null && strives.test(words.slice(head.start)))

/** The type whose deed comes first; of two at the same word, the one that stands first in the guide. */
function nearest(lexicon: Lexicon, words: Words): CommitmentType | null {
  let best: { at: number; type: CommitmentType } | null = null
  for (const [cue, type] of order) {
    const at = lexicon.find(cue, words)?.start
    if (at !== undefined && (!best || at < best.at)) best = { at, type }
  }
  return best?.type ?? null
}

/** The deed that ends its clause: "wird … geprüft", "werden wir Ihnen … mitteilen". Null where a language does not put it there. */
function lastDeed(lexicon: Lexicon, words: Words, head: Head | null): CommitmentType | null {
  if (!head || head.closesAt === null) return null
  const clause = words.text.slice(head.end, head.closesAt)
  const from = clause
    .trimEnd()
    .replace(/ werden$/u, '')
    .lastIndexOf(' ')
  return from < 0 ? null : nearest(lexicon, stretchOf(words, head.end + from, head.closesAt))
}

/** To be watchful of something is to keep an eye on it. */
const watches = /attenti(?:f|ve|fs|ves|ve to)(?![a-z])|vigilan|aufmerksam verfolg|wachsam|czujn/iu

/** The same as a stance that is held today, which a French letter says in the present: "le Gouvernement y est attentif". */
const minds = /^(?:est|sont|suis|sommes|reste(?:nt)?|demeure(?:nt)?) (?:\p{L}+ ){0,3}?attenti(?:f|ve)s?(?!\p{L})/iu

/** To be ready for a deed, which tells what sort of promise it is. */
const isReady = /^(?:est|sont|suis|sommes|serai|serons) (?:\p{L}+ ){0,4}?(?:prête?s?|disposée?s?) à /iu

/** Verbs that do a thing themselves; those that only set something off take their sort from what they set off. */
const startsNothing = latin(
  'iu',
)`^(?:streamlin|deliver|resum|reduc|increas|train|protect|mobili|clear|register|process|build|decid|(?:prowadz|podejm)\p{L}+ (?:\p{L}+ ){0,2}?(?:działania|czynności|interwencj|starania)(?!\p{L}* (?:legislac|kontrol|informac)))`

/** A stance that is kept: what is opposed or stood up for. */
const stands = latin(
  'iu',
)`^(?:(?:will|shall|'ll|am|are|is|continues? to|werde[nt]?|wird) (?:\p{L}+ ){0,2}?)?(?:oppos(?:e|ing)|denounc(?:e|ing)|condemn(?:ing)?|resist(?:ing)?|uphold(?:ing)?|stand(?:ing)? (?:by|up)|lehn(?:en|t)|verurteil(?:en|t))(?!\p{L})`

/** Verbs that do nothing themselves: what is done is their noun. Before a passive it stands in front, else behind. */
const light =
  /(?:made|carried out|conducted|held|organi[sz]ed|undertaken|given|launched|under ?way|ongoing|in preparation|due|expected|planned|scheduled|foreseen)(?: to| for| in)?$|(?:menée?|conduite?|organisée?|réalisée?|engagée?|effectuée?|lancée?|ouverte?|prévue?|programmée?|attendue?|tenue?|fixée?|annoncée?|poursui(?:t|vent)|en cours|en préparation)s?$/iu
const follows = latin('iu')`^(?: \p{L}+ly| then| also)? (?:takes? place|follow)(?!\p{L})`

/** "Work with them to investigate": what is worked on, where it is a deed. */
const together = latin('iu')`^.{0,30}?\b(?:work|working|works) (?:\p{L}+ ){0,3}?with [^.;]{2,120}? to (?=\p{L})`

/** The type by the deed nearest behind the verb; where two are near, the order of the guide decides. */
export function typeOf(unit: Unit, features: Features): CommitmentType {
  const lexicon = lexiconOf(unit.language)
  if (!lexicon) return 'action'
  const { words, cut, heads } = spokenIn(unit)
  const head = promise(heads)
  const hesitates =
    /hesitate|zögern|hésiter|manqu(?:er(?:ai|a|ons|ont)|e|ent|ons) (?:(?:\p{L}+ ){0,2}?pas|de|aucune)|saisi\p{L}* (?:toute|chaque)/iu.test(
      words,
    )
  if (!hesitates && (features.negated_harm || head?.isNegated)) return 'position_assurance'
  if (head && minds.test(words.slice(head.start))) return 'position_assurance'
  if (head && watches.test(words.slice(head.start, head.end + reach))) return 'assessment_review'
  if (!hesitates && !isTry(head, words) && !readies(head, words) && isAim(head, words)) return 'position_assurance'
  if (head && essays.test(words.slice(head.start))) return 'position_assurance'
  const last = lastDeed(lexicon, cut, head)
  if (last) return last
  const at = head?.start ?? 0
  const behind = words.slice(at)
  if (stands.test(behind)) return 'position_assurance'
  const joint = together.exec(behind)?.[0].length
  const deed = joint === undefined ? null : nearest(lexicon, stretchOf(cut, at + joint, at + joint + 25))
  if (deed && deed !== 'engagement_dialogue' && deed !== 'funding_support') return deed
  const isLight = head !== null && (light.test(words.slice(at, head.end)) || follows.test(words.slice(head.end)))
  const noun = isLight ? nearest(lexicon, stretchOf(cut, Math.max(0, at - reach), at)) : null
  if (noun) return noun
  const near = stretchOf(cut, at, (head?.end ?? 0) + reach)
  const ahead = nearest(lexicon, near) ?? nearest(lexicon, stretchOf(cut, at, at + near.text.length + reach))
  // "Eine Überprüfung wird durchgeführt": where the verb says little, what it is done to says the rest.
  const found = ahead ?? (head && head.closesAt !== null ? nearest(lexicon, stretchOf(cut, 0, at)) : null)
  // "We are streamlining the process, with better guidance": the deed is the verb, and what follows goes with it.
  const act = lexicon.find('act', near)
  const isAct = act !== null && act.start <= (head?.end ?? 0) - at + 1 && startsNothing.test(near.text.slice(act.start))
  if (found && !isAct) return found
  // "Die Brücke wird erneuert": in German only other words say that it goes on.
  const isOnce = head?.form === 'progressive_passive' && head.closesAt !== null && !features.progressive
  if (head ? (goesOn.has(head.form) && !isOnce) || features.continue : features.practice) return 'continuing_action'
  if (head?.form === 'present_passive' && features.often) return 'continuing_action'
  return 'action'
}

/** "Devrait être publié". */
const mayBe = (head: Head | null, words: string) => head !== null && /^devrai/iu.test(words.slice(head.start))

export type FirmnessLabel = 'dated' | 'undated' | 'conditional' | 'will_consider'

/** How firm: hangs on something, cannot be ticked off, has a day, or none of these. */
export function firmnessOf(unit: Unit, features: Features, dueOn: string | null): FirmnessLabel {
  const { words, heads } = spokenIn(unit)
  // What would be in a clause that hangs on the promise does not make it hang on anything.
  const isUnsure = unit.language === 'fr' ? (features.m_would ?? mayBe(promise(heads), words)) : features.would
  if (features.condition || isUnsure) return 'conditional'
  if (isVague(promise(heads), words)) return 'will_consider'
  return dueOn ? 'dated' : 'undated'
}

/** Who acts: the body named before the verb; for *we*, the sender. */
export function actorOf(unit: Unit, features: Features, sender: string | null): string | null {
  const lexicon = lexiconOf(unit.language)
  if (!lexicon) return null
  const found = bodyOf(unit, lexicon)
  // "My services", "il": the sender, or somebody named before.
  const body = found && !/^(?:my|our|its|les|mes|nos|il|elle|mein\w*|unser\w*)$/i.test(found) ? found : null
  if (features.speaker_pronoun && !body) return sender
  return body ?? sender
}

function bodyOf(unit: Unit, lexicon: Lexicon): string | null {
  const { words } = unit
  const match = lexicon.find('self_body', stretchOf(spokenIn(unit).own, 0, 120))
  if (!match) return null
  const rest = words.slice(match.start)
  const named =
    /^(?:the |The )?[\p{L}'-]+(?: (?:of|for|and|the|de|des|du|für|und|der|des|do|spraw|[\p{Lu}][\p{L}'-]*))*/u.exec(
      rest,
    )?.[0]
  return (named ?? words.slice(match.start, match.end)).replace(
    / (?:of|for|and|the|de|des|du|für|und|der|do|spraw)$/u,
    '',
  )
}
