/** A PDF is drawn up to this page; more are read as text, or opened in the original. */
export const mostPagesShown = 60
