import { addMonths, compareDays, toDay, type Day } from '@/lib/dates'
import type { Firmness } from '@/prisma/generated/enums'

type Vague = 'soon_words' | 'weeks_words' | 'months_words' | 'this_year_words' | 'next_year_words'

/**
 * A proposed day to look again, and why, as a message key of `commitments.json`; `words` are those of the promise that
 * the proposal follows from.
 */
export type ProposedCheck = { on: Day; why: 'on_due_day' | 'no_date' | 'may_never' | Vague; words: string }

const newYearsEve = (today: Day): Day => toDay(`${today.slice(0, 4)}-12-31`)

/**
 * Words that name a time without a day, in the languages that replies come in, and when to look again: the more exact
 * words first, because "in the coming weeks, and as soon as possible" means weeks. Our own rule of thumb: early enough to
 * ask while it can still be kept.
 */
const vagueWords: readonly { why: Vague; words: readonly string[]; on: (today: Day) => Day }[] = [
  {
    why: 'weeks_words',
    words: [
      '(?:in|within|over) (?:the )?(?:coming|next|following)(?: few| couple of)? (?:days|weeks)',
      'within (?:a few )?(?:days|weeks)',
      'dans les (?:prochain(?:e)?s (?:jours|semaines)|(?:jours|semaines) (?:qui viennent|à venir))',
      'in den (?:nächsten|kommenden) (?:Tagen|Wochen)',
      'w (?:najbliższych|nadchodzących) (?:dniach|tygodniach)',
      'en (?:los próximos días|las próximas semanas)',
      'nei prossimi giorni|nelle prossime settimane',
    ],
    on: (today) => addMonths(today, 1),
  },
  {
    why: 'months_words',
    words: [
      '(?:in|within|over|during) (?:the )?(?:coming|next|following)(?: few| couple of)? months',
      'within (?:a few )?months',
      'next (?:spring|summer|autumn|winter)|before the (?:spring|summer|autumn|winter)',
      'dans les (?:prochains mois|mois (?:qui viennent|à venir))|au cours des prochains mois',
      'in den (?:nächsten|kommenden) Monaten',
      'w (?:najbliższych|nadchodzących) miesiącach',
      'en los próximos meses',
      'nei prossimi mesi',
    ],
    on: (today) => addMonths(today, 3),
  },
  {
    why: 'this_year_words',
    words: [
      '(?:later )?this year|(?:by|before) the end of the year',
      "cette année|d’ici la fin de l’année|d'ici la fin de l'année",
      'in diesem Jahr|bis Ende des Jahres|im Laufe des Jahres',
      'w tym roku|do końca roku',
      'este año|antes de fin de año',
      'quest’anno|entro la fine dell’anno',
    ],
    on: (today) =>
      compareDays(addMonths(today, 1), newYearsEve(today)) < 0 ? newYearsEve(today) : addMonths(today, 1),
  },
  {
    why: 'next_year_words',
    words: [
      'next year',
      "l’année prochaine|l'année prochaine|l’an prochain",
      'im (?:nächsten|kommenden) Jahr|nächstes Jahr',
      'w (?:przyszłym|następnym) roku',
      'el próximo año',
      'l’anno prossimo|il prossimo anno',
    ],
    on: (today) => addMonths(today, 6),
  },
  {
    why: 'soon_words',
    words: [
      'soon|shortly|in due (?:course|time)|in the (?:near|foreseeable) future|as soon as (?:possible|practicable)',
      'without (?:undue |further )?delay|at the earliest opportunity',
      'in Kürze|demnächst|zeitnah|baldmöglichst|so bald wie möglich|zu gegebener Zeit|unverzüglich',
      'prochainement|sous peu|bientôt|dès que possible|dans les meilleurs délais|en temps utile',
      'wkrótce|niebawem|jak najszybciej|niezwłocznie|w najbliższym czasie',
      'próximamente|en breve|lo antes posible|a su debido tiempo',
      'a breve|prossimamente|quanto prima|appena possibile|a tempo debito',
    ],
    on: (today) => addMonths(today, 1),
  },
]

const patterns = vagueWords.map(({ why, words, on }) => ({
  why,
  on,
  pattern: new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu'),
}))

/**
 * When to look again: on the due day where there is one that is still to come; else by the words that name a time; after
 * six months where the institution only considers it; after three without any of these. Always shown with its reason.
 */
export function proposeCheck(
  given: { firmness: Firmness; dueOn: Day | null; words: string },
  today: Day,
): ProposedCheck {
  if (given.dueOn && given.dueOn >= today) return { on: given.dueOn, why: 'on_due_day', words: '' }
  for (const { why, on, pattern } of patterns) {
    const found = pattern.exec(given.words.replace(/\s+/g, ' '))
    if (found) return { on: on(today), why, words: found[0] }
  }
  if (given.firmness === 'will_consider') return { on: addMonths(today, 6), why: 'may_never', words: '' }
  return { on: addMonths(today, 3), why: 'no_date', words: '' }
}
