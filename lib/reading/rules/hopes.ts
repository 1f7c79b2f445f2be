import type { Head } from '@/lib/reading/rules/heads'

/** What somebody hopes, right behind the words that say so: "we hope that they will be heard". */
const hopes = /^(?:esp[èé]r|gage|parions|form\p{L}+ .{0,30}v(?:œ|oe)u|hop[ei]|trust|hoff|(?:mam )?nadziej|ufam)/u

/** What leads in to it, where the opinion does not end with it. */
const thatHope = /^(?: (?:\p{L}+ ){0,2}?|, )(?:qu(?:e |')|that |dass |że |iż )/u

/** Whether an opinion says what somebody hopes, and what is hoped for follows. */
export const isHope = (words: string, { start, end }: Head) =>
  hopes.test(words.slice(start, start + 60).toLowerCase()) &&
  (/(?:qu[e']|że|iż|that|dass)$/u.test(words.slice(start, end)) || thatHope.test(words.slice(end, end + 80)))
