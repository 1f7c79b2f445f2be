/**
 * Journeys that make what they need themselves, and leave nothing that another file looks for. All others share one product in the
 * order of their names: `screens`, `round-trips` and the strangers look at pages with what the journeys before them left.
 */
const apart = [
  'correct-a-draft',
  'drop-first',
  'files-of-a-form',
  'finish-a-reply',
  'helps-of-the-screen',
  'keep-every-byte',
  'keep-names',
  'keep-typed',
  'keep-typed-cases',
  'keyboard-alone',
  'leave-a-form',
  'left-while-saved',
  'letter-on-pages',
  'nothing-proposed',
  'one-of-several-letters',
  'open-in-other-files',
  'read-any-file',
  'reading-by-keys',
  'refused-where-it-was',
  'rows-and-mailboxes',
  'sample-note',
  'saved-at-once',
  'sessions-die',
  'swept-file',
  'typed-meanwhile',
  'what-an-archive-holds',
]

const isApart = new RegExp(`/e2e/(?:${apart.join('|')})\\.spec\\.ts$`)

/** The two ways that journeys go beside each other, each with one worker and a product of its own. A new file goes the first way. */
export const abreast = [
  { name: 'shared', testIgnore: isApart, workers: 1 },
  { name: 'apart', testMatch: isApart, workers: 1 },
]
