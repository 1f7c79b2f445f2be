/** The rows of a form that name one recipient each, by the numbers in the names of their fields. */
export const rowNumbers = [1, 2, 3, 4, 5, 6] as const
