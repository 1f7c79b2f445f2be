import type { Range } from '@/lib/documents/anchor'
import { blankNoteMarks } from '@/lib/documents/blank-note-marks'

/** A full stop after these does not end a sentence: English, French, German, Polish. */
const abbreviation =
  /(?:^|[\s(«„“"])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|No|Nos|Art|Arts|para|paras|cf|ca|e\.g|i\.e|etc|Ref|St|vol|p|pp|M|Mme|Mlle|hon|Hon|Rt|approx|incl|Mio|Mrd|Abb|Ziff|Nrn|vgl|sog|usw|art|n|Nr|Abs|bzw|z\.B|d\.h|Hr|Hrn|Fr|Frl|Mag|Mag\.a|MMag|Dipl|Ing|DI|Dkfm|DDr|Abg|LAbg|Bgm|Präs|StS|VK|Bd|Rz|Rn|Rdn|Buchst|lit|Str|Fa|Fam|gem|ggf|evtl|inkl|exkl|mind|insb|insbes|insg|zzgl|abzgl|einschl|bspw|grds|rd|Tsd|Stk|i\.V\.m|i\.d\.R|i\.S\.d|i\.H\.v|o\.g|v\.a|z\.T|lfd|sogen|zit|z|u\.a|ust|pkt|tj|np|r|ul|m\.in|poz)\.$/u

/** No abbreviation is longer, with what stands before it. In characters. */
const longest = 12

/** A sentence ends in no more signs than these. What goes on and on is asked for its end each time: not all of it. */
const longestEnd = 40

/** What a German number with a full stop counts: "31. Juli", "4. Quartal". */
const counted =
  /^\s*(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartals?|Halbjahr\p{L}*|Jahrhundert\p{L}*|Wahlperiode|Legislaturperiode|Sitzung|Lebensjahr\p{L}*|Schulstufe|Klasse)(?!\p{L})/u

/** The same before any noun, where a word stands before it that leads in to one: "in der 7. Änderung", "zum 2. Entwurf". */
const leadsIn =
  /(?:^|\s)(?:im|am|zum|vom|beim|zur|ins|der|die|das|des|dem|den|eine[rsnm]?|jede[rsnm]?|diese[rsnm]?) \d{1,2}\.$/iu

/** Whether a full stop is that of an ordinal number, in German. */
const isOrdinal = (words: string, rest: string, language: string) =>
  words.endsWith('.') &&
  ((/(?:^|\s)\d{1,2}\.$/u.test(words.slice(-longest)) && counted.test(rest)) ||
    (language === 'de' && leadsIn.test(words.slice(-longest)) && /^\s*\p{Lu}/u.test(rest)))

/** "… do końca 2027 r. Od marca rejestr …": behind a year such a word with a capital begins a sentence; a name goes on in it. */
const opensBehindYear =
  /^\s*(?:We?|Od|Do|Na|Po|Przed|Za|Ze?|O|Przy|Dla|Bez|Ponadto|Jednocześnie|Natomiast|Jednak|Również|Także|Zgodnie|Nie|Ten|Ta|To|Te|Jak|Jeśli|Jeżeli|Gdy|Obecnie|Następnie|Dlatego|Wówczas)\s/u
const endsInYear = /\d{4} r\.$/

const isAbbreviated = (words: string) => abbreviation.test(words.slice(-longest))

/** One for each language: to make one takes as long as to cut a page. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  return segmenter
}

/** Sentences of a stretch of text, as ranges in the whole text, without the blanks and the marks of notes at their ends. */
export function splitSentences(text: string, within: Range, language = 'en'): Range[] {
  // A line break inside a paragraph ends no sentence; a blank of the same length keeps every offset.
  const line = text.slice(within.start, within.end).replace(/[\n\r\f\v\u2028\u2029\u0085]/g, ' ')
  const part = blankNoteMarks(line, isAbbreviated)
  const sentences: Range[] = []
  let open: number | null = null
  for (const { segment, index } of segmenterOf(language).segment(part)) {
    const start: number = open ?? index
    const end = index + segment.length
    const words = part.slice(start, end).trimEnd()
    const rest = part.slice(end)
    const goesOn =
      (words.endsWith('.') &&
        isAbbreviated(words) &&
        !(endsInYear.test(words.slice(-longest)) && opensBehindYear.test(rest.slice(0, longestEnd)))) ||
      isOrdinal(words, rest, language) ||
      (/^\s*\p{Ll}/u.test(rest) && !/[.?!…]["”’)]*$/u.test(words.slice(-longestEnd)))
    if (goesOn && end < part.length) {
      open = start
      continue
    }
    open = null
    const lead = part.slice(start, end).search(/\S/)
    if (lead !== -1) sentences.push({ start: within.start + start + lead, end: within.start + start + words.length })
  }
  return sentences
}
