/** Lines of a section of the desk; one more is asked for, so that the page can say that there are more. */
export const deskLines = 50
