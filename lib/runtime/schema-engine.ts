import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

const root = resolve(import.meta.dirname, '../..')
const wasm = join(root, 'node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm')
const migrationsDir = join(root, 'prisma/migrations')
const schemaDir = join(root, 'prisma/schema')

/** Nothing lies outside the schema's care. */
export const filters = { externalTables: [], externalEnums: [] }

/**
 * The adapter splits scripts at every semicolon, also inside function bodies and comments. PostgreSQL itself takes a
 * whole script, so it gets one.
 */
class WholeScripts extends PrismaPg {
  override async connect() {
    return withWholeScripts(await super.connect())
  }

  override async connectToShadowDb() {
    return withWholeScripts(await super.connectToShadowDb())
  }
}

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

function withWholeScripts(adapter: Adapter): Adapter {
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script)
  }
  return adapter
}

/** Prisma's schema engine from npm, as WebAssembly, on a database: the same engine and the same table of migrations. */
export async function openSchemaEngine(databaseUrl: string) {
  const imports = { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports }
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), imports)
  glue.__wbg_set_wasm(instance.exports)
  const { __wbindgen_start: begin } = instance.exports
  if (typeof begin === 'function') begin()
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new WholeScripts({ connectionString: databaseUrl, max: 2, idleTimeoutMillis: 100, allowExitOnIdle: true }),
  )
  const quiet = () => undefined
  return glue.SchemaEngine.new({ datamodels: await readSchema() }, quiet, adapter)
}

/** The files of the schema, each with its name. */
async function readSchema(): Promise<[string, string][]> {
  const names = (await readdir(schemaDir)).sort()
  return Promise.all(names.map(async (name) => [name, await readFile(join(schemaDir, name), 'utf8')]))
}

/** The migrations of this version of the product, in order. */
export async function readMigrations() {
  const entries = await readdir(migrationsDir, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => {
      const value = await readFile(join(migrationsDir, path, 'migration.sql'), 'utf8')
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
    }),
  )
  const content = await readFile(join(migrationsDir, 'migration_lock.toml'), 'utf8')
  return {
    baseDir: migrationsDir,
    lockfile: { path: 'migration_lock.toml', content },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}
