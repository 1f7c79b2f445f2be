import type { Range } from '@/lib/documents/anchor'

/** What opens a quotation at the head of a line or behind a colon, with what closes it. */
const marks = [
  /(?<=(?:^|\n)[ \t]*|:\s{1,4})“[^“”]{60,4000}”/gu,
  /(?<=(?:^|\n)[ \t]*|:\s{1,4})„[^„“”]{60,4000}[“”]/gu,
  /(?<=(?:^|\n)[ \t]*|:\s{1,4})«[^«»]{60,4000}»/gu,
  /(?<=(?:^|\n)[ \t]*|:\s{1,4})"[^"]{60,4000}"(?=\s|$)/gu,
  /(?<=(?:^|\n)[ \t]*|:\s{1,4})‘[^‘]{60,4000}?’(?=\s*(?:\n|$))/gu,
]

/** A sentence ends inside: more is quoted than a title or a few words. */
const sentence = /[.!?;][”"’»]?(?:\s|$)/u

/** A quotation is a part of a text: the share of it that it may take. */
const most = 0.7

/** Stretches of whole sentences in quotation marks: what a letter repeats is somebody else's word. */
export const quotationsIn = (text: string): Range[] =>
  marks.flatMap((mark) =>
    [...text.matchAll(mark)]
      // A letter that stands whole in quotation marks is printed there by whoever passes it on.
      .filter(({ index, 0: words }) => words.length < text.length * most || text.slice(0, index).trim() !== '')
      .filter(([words]) => sentence.test(words.slice(0, -1)) || /[.!?]["”’»“]$/u.test(words))
      .map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  )
