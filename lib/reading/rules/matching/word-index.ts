import type { PlaceWords } from '@/lib/reading/rules/matching/first-words'

const none: readonly number[] = []

/** Which of many things a word may open, by their numbers: a form that many have is looked at once. */
export class WordIndex {
  readonly #byWord = new Map<string, number[]>()
  readonly #byForm = new Map<string, { form: RegExp; numbers: number[] }>()

  /** Numbers come in their order. */
  add(number: number, { words, form }: PlaceWords): void {
    for (const word of words) {
      const known = this.#byWord.get(word)
      if (known) known.push(number)
      else this.#byWord.set(word, [number])
    }
    if (!form) return
    const known = this.#byForm.get(form.source)
    if (known) known.numbers.push(number)
    else this.#byForm.set(form.source, { form, numbers: [number] })
  }

  /** The numbers of what a word may open, in their order. */
  of(word: string): readonly number[] {
    const named = this.#byWord.get(word) ?? none
    let all: Set<number> | null = null
    for (const { form, numbers } of this.#byForm.values()) {
      if (!form.test(word)) continue
      all ??= new Set(named)
      for (const number of numbers) all.add(number)
    }
    return all ? [...all].sort((a, b) => a - b) : named
  }
}
