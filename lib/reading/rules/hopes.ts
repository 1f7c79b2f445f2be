import type { Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** What somebody hopes, right behind the words that say so: "we hope that they will be heard". */
const hopes = latin.u`^${said('hopes')}`

/** What leads in to it, where the opinion does not end with it. */
const thatHope = latin.u`^(?: (?:\p{L}+ ){0,2}?|, )${said('that_follows')}`

const endsInThat = latin.u`${said('that')}$`

/** Whether an opinion says what somebody hopes, and what is hoped for follows. */
export const isHope = (words: string, { start, end }: Head) =>
  hopes.test(words.slice(start, start + 60).toLowerCase()) &&
  (endsInThat.test(words.slice(start, end)) || thatHope.test(words.slice(end, end + 80)))
