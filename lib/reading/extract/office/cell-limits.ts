/** What one workbook may hold; a list of letters stays far below. */
export const mostRows = 50_000
export const mostSheets = 40
