/** What mail programs write before the subject of a mail that is passed on, in the languages of the field: the source of a pattern. */
export const passedOnMarks = '(?:fwd?|wg|tr|i|pd|rv|vs|doorst)\\s*:'
