import type { Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** What tells that a letter has come in. */
const cameIn = latin.iu`(?<!\p{L})${said('came_in')}(?!\p{L})`

/** What every office does with what it got, and says of nothing what will come of it. */
const handled = latin.iu`(?<!\p{L})${said('handled')}(?!\p{L})`

/** Whether it stands for what came in. */
const itself = latin.iu`^${said('itself')}(?!\p{L})`

/**
 * Whether a letter only tells that it came in and is being handled: "We have received it and it is being considered".
 * `before` is the sentence before.
 */
export const isReceived = (words: string, { start, end, closesAt }: Head, before: string): boolean =>
  handled.test(words.slice(start, Math.max(end, closesAt ?? 0) + 30)) &&
  (cameIn.test(words.slice(0, start)) || (itself.test(words) && cameIn.test(before)))
