const isLatin = /^[ -~]$/

/**
 * The key as the lists of keys name it: letters small, 'Enter' and the like as they are. On keyboards of other scripts
 * a letter counts by its place, so that the keys are the same in every language.
 */
export function pressedKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key.length > 1) return key
  if (isLatin.test(key)) return key.toLowerCase()
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return letter ? letter.toLowerCase() : key
}
