/** A text with a blank for each line break, tab or other blank, so that every place stays. */
export const inOneLine = (text: string): string => text.replace(/[^\S ]/g, ' ')
