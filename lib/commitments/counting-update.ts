type Update = { withdrawsId: string | null; withdrawnBy: readonly unknown[] }

/** Whether an update counts for how its commitment stands: it is neither a withdrawal nor withdrawn. `newestUpdate` asks for the last of these. */
export const counts = ({ withdrawsId, withdrawnBy }: Update): boolean =>
  withdrawsId === null && withdrawnBy.length === 0
