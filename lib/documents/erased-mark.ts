/** What stands for what was erased. */
export const erasedMark = '[erased]'
