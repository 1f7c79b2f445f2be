import { findDates } from '@/lib/reading/rules/dates'
import type { Unit } from '@/lib/reading/rules/units'

export type Due = { dueOn: string | null; dueText: string | null }

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
const monthNames = 'january february march april may june july august september october november december'.split(' ')
const soft =
  /\b(?:shortly|soon|in due course|in the (?:near|coming|foreseeable|next) (?:future|weeks|months|days|years|few \w+)|as soon as possible|without (?:undue )?delay|as long as [^,.;]+|later this year|next (?:week|month|year|spring|summer|autumn|winter)|in the course of [^,.;]+|by the (?:spring|summer|autumn|winter)|before the (?:spring|summer|autumn|winter)|prochainement|sous peu|bientôt|dans les (?:prochain\w+|meilleurs) \p{L}+|au cours d[^,.;]+|in kürze|demnächst|zeitnah|zu gegebener zeit|im laufe [^,.;]+|wkrótce|niebawem|w najbliższ\p{L}+ \p{L}+|w przyszłości)/iu

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
    return !isPast && (after === '' || lastOf(iso) >= after)
  })
  const [date] = dates
  if (date) {
    const before = words.slice(Math.max(0, date.start - 40), date.start)
    return { dueOn: lastOf(date.iso), dueText: `${phraseBefore(before)}${date.words}` }
  }
  const year = after === '' ? null : Number(after.slice(0, 4))
  if (
    year &&
    /\b(?:this year|the end of the year|cette année|(?:noch )?in diesem jahr|do końca roku|w tym roku)\b/i.test(words)
  ) {
    return {
      dueOn: `${year}-12-31`,
      dueText:
        /this year|the end of the year|cette année|in diesem jahr|do końca roku|w tym roku/i.exec(words)?.[0] ?? null,
    }
  }
  const month = new RegExp(`\\b(?:in|by|during|from|before) (${monthNames.join('|')})\\b(?! \\d)`, 'i').exec(words)
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
