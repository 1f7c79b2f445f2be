/** Programs that cannot be started: one is missing when it is looked for, the other is refused before. */
const refused = { 'an event': '/nowhere/node', 'a throw': '' }

/** Runs something while this process can start no other of its kind: Node tells that by an event of the child, or throws. */
export async function withoutProcesses<T>(how: keyof typeof refused, run: () => Promise<T>): Promise<T> {
  const own = process.execPath
  process.execPath = refused[how]
  try {
    return await run()
  } finally {
    process.execPath = own
  }
}
