// Prints the modules that a child reads with, without their types, as one JSON object: path below the root, source. A
// process of its own (see reader-sources.ts), so that nobody waits while it works.
import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

const root = new URL('../../../../', import.meta.url)
const isRead = (path) => !/[.]test[.]ts$|[/]learning[/]|[/]fixtures[/]/.test(path)
const paths = globSync(['lib/reading/**/*.ts', 'lib/dates.ts', 'lib/documents/*.ts'], { cwd: root })
const sources = paths
  .map((path) => path.replaceAll('\\', '/'))
  .filter(isRead)
  .map((path) => [path, stripTypeScriptTypes(readFileSync(new URL(path, root), 'utf8'))])
process.stdout.write(JSON.stringify(Object.fromEntries(sources)))
