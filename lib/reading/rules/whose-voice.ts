import { isWhy, toldFurther } from '@/lib/reading/rules/english-turns'
import type { Subject } from '@/lib/reading/rules/grammar'
import type { Actor, Level } from '@/lib/reading/rules/head-numbers'
import type { Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { said } from '@/lib/reading/rules/wording'

/** What is said by them is not the word of whoever writes. */
const notOurWord = new Set<Subject>(['text', 'other', 'deliverable'])

/** Who can act for the sender. */
export const ours: ReadonlySet<Actor> = new Set<Actor>(['self', 'body', 'it_self', 'it_body'])

/** What is put in between and governs nothing: "vous l'avez souligné, …". */
const aside = latin.u`(?<!\p{L})${said('aside')}`

/** Tells of the verbs of a unit, one after the other, in whose voice each is: said by whoever writes, thought, or told of somebody. */
export class Voice {
  private readonly words: string
  private isOpined = false
  private isToldToo = false
  /** Whether the next verb is what somebody says: "I can confirm that we will …". */
  isTold = false

  constructor(words: string) {
    this.words = words
  }

  /** The level of a verb that somebody does, `verbBefore` being the one before it. */
  levelOf(head: Head, verbBefore: Head | undefined, subject: Actor): Level {
    // "I share your concern and will write": joined to what is thought, not to a verb in it, or by somebody who can act.
    const isFree =
      head.isJoined && (verbBefore?.form === 'opinion' || verbBefore?.form === 'reported' || ours.has(subject))
    const between = this.words.slice(verbBefore?.end ?? 0, head.start)
    if (this.isToldToo && toldFurther.test(between)) this.isTold = true
    if (isWhy.test(between)) this.isOpined = false
    if ((head.isMain || this.isTold) && (!this.isOpined || isFree)) return 'm'
    return this.isOpined ? 'r' : 's'
  }

  /** Takes in what a verb makes of those behind it. Tells whether what they say is said by somebody else. */
  hear({ form, isMain, subject, start, end }: Head): boolean {
    if ((form === 'opinion' || form === 'reported') && isMain)
      this.isOpined ||= !aside.test(this.words.slice(Math.max(0, start - 9), end + 36))
    // "I can confirm that we will …": what is said so is said by whoever writes.
    this.isTold = form === 'told' && isMain
    this.isToldToo ||= this.isTold
    // "The guidelines say that officers will …": what a text says is no word of whoever writes.
    const isTheirs = (this.isTold || (form === 'reported' && isMain)) && notOurWord.has(subject)
    if (isTheirs) {
      this.isTold = this.isToldToo = false
      this.isOpined = true
    }
    return isTheirs
  }
}
