import { findDates } from '@/lib/reading/rules/dates'
import type { Unit } from '@/lib/reading/rules/units'

export type Due = { dueOn: string | null; dueText: string | null }

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
const monthNames = 'january february march april may june july august september october november december'.split(' ')
const withinYear =
  /\b(?:(?:by|before) (?:the )?end of (?:the|this) year|this year|the end of the year|(?:d'ici (?:à )?la fin de l'année|cette année)|(?:noch )?in diesem jahr|bis (?:zum )?(?:ende des jahres|jahresende)|do końca (?:bieżącego )?roku|w (?:tym|bieżącym) roku)(?!\p{L})/iu
const soft =
  /\b(?:shortly|soon|in due course|in the (?:near|coming|foreseeable|next) (?:future|weeks|months|days|years|few \w+)|as soon as possible|without (?:undue )?delay|as long as [^,.;]+|later this year|next (?:week|month|year|spring|summer|autumn|winter)|in the course of [^,.;]+|by the (?:spring|summer|autumn|winter)|before the (?:spring|summer|autumn|winter)|prochainement|sous peu|bientôt|dans les (?:prochain\w+|meilleurs) \p{L}+|au cours d[^,.;]+|in kürze|demnächst|zeitnah|zu gegebener zeit|im laufe [^,.;]+|wkrótce|niebawem|w najbliższ\p{L}+ \p{L}+|w przyszłości)/iu

/** Words before a date that make it a last day, and those that make it a day at all. */
const deadline =
  /\b(?:by|until|no later than|at the latest|bis|spätestens|d'ici|d'ici à|au plus tard|do|najpóźniej)(?: (?:the |zum |la |le |końca |ende |fin )?(?:end of |ende |fin (?:de )?)?)?\s*$/i
const lead =
  /\b(?:by|until|before|during|in|on|from|for|of|since|bis|ab|im|am|jahr|für|en|avant|dès|fin|cours de|année|w|do|od|na|end of)(?: (?:the|early|mid|late|spring|summer|autumn|winter|zum|ende|anfang|la|le|l'année|année|roku|końca))*\s*$/i

/**
 * When a commitment is due by its own words: a day that is named, the last day of a period that is named, nothing else.
 * "In January" is the first one after the letter. Loose words are kept as words.
 */
export function dueOf({ words }: Pick<Unit, 'words'>, datedOn: string | null): Due {
  const after = datedOn ?? ''
  const dates = findDates(words, datedOn).filter(({ iso, start }) => {
    const before = words.slice(Math.max(0, start - 40), start).toLowerCase()
    const isPast =
      /\b(?:since|adopted|published|launched|dated|letter of|announced|seit|depuis|od|vom|du)\s+(?:the |le )?$/.test(
        before,
      )
    // "the Modern Slavery Act 2015": a year that is part of a name.
    const isName = iso.length === 4 && !lead.test(before)
    return !isPast && !isName && (after === '' || lastOf(iso) >= after)
  })
  const date = dates.find(({ start }) => deadline.test(words.slice(Math.max(0, start - 40), start))) ?? dates[0]
  if (date) {
    const before = words.slice(Math.max(0, date.start - 40), date.start)
    return { dueOn: lastOf(date.iso), dueText: `${phraseBefore(before)}${date.words}` }
  }
  const year = after === '' ? null : Number(after.slice(0, 4))
  const thisYear = withinYear.exec(words)
  // Without the day of the letter the words stay words.
  if (thisYear) return { dueOn: year ? `${year}-12-31` : null, dueText: thisYear[0] }
  const month = new RegExp(`\\b(?:in|by|during|from|before) (${monthNames.join('|')})\\b(?! \\d)`, 'i').exec(words)
  if (month && !year) return { dueOn: null, dueText: month[0] }
  if (month && year) {
    const number = monthNames.indexOf((month[1] ?? '').toLowerCase()) + 1
    const day = lastDay(year, number)
    return { dueOn: day >= after ? day : lastDay(year + 1, number), dueText: month[0] }
  }
  return { dueOn: null, dueText: soft.exec(words)?.[0] ?? null }
}

function lastOf(iso: string): string {
  const [year = 0, month] = iso.split('-').map(Number)
  if (iso.length === 4) return `${iso}-12-31`
  return iso.length === 7 ? lastDay(year, month ?? 12) : iso
}

const phraseBefore = (before: string) =>
  /(?:by|until|before|in|on|from)(?: the end of| the)?\s*$|(?:bis|ab|im|am)(?: ende| zum)?\s*$|(?:d'ici|avant|en|le|fin)\s*(?:la fin de\s*)?$|(?:do końca|do|w)\s*$/i.exec(
    before,
  )?.[0] ?? ''
