/**
 * Takes a file that is on no record out of what its form is opened again with. Answers whether that was done: where the line
 * broke, the file is offered again.
 */
export async function forgetFile(keptAt: string, documentId: string): Promise<boolean> {
  try {
    const { ok, status } = await fetch(`${keptAt}/${documentId}`, { method: 'DELETE' })
    return ok || status === 404
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return false
  }
}
