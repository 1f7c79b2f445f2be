import { join } from 'node:path'

/** Tells the workers under which folder their places lie. */
export const TEST_ROOT = 'ANSWERABLE_TEST_ROOT'

/** What one worker of the tests has for itself; `worker` counts from 1. */
export const placeOf = (root: string, worker: number) => ({
  database: `answerable_${worker}`,
  dataDir: join(root, `data-${worker}`),
  tmpDir: join(root, `tmp-${worker}`),
})
