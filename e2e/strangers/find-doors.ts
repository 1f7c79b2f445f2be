import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const app = join(root, 'app')

const filesOfApp = () =>
  readdirSync(app, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))

/** The address of a file of the app folder: groups in brackets are no part of it. */
const addressOf = (path: string) => `/${path.split('/').slice(0, -1).join('/')}`.replaceAll(/\/\([^)]+\)/g, '') || '/'

/** Every address that answers: pages as they are, route handlers with 'route ' before. */
export function findRoutes(): string[] {
  return filesOfApp().flatMap((path) => {
    if (/(^|\/)page\.tsx?$/.test(path)) return [addressOf(path)]
    return /(^|\/)route\.tsx?$/.test(path) ? [`route ${addressOf(path)}`] : []
  })
}

/** The methods that a route handler answers. */
export function methodsOf(route: string): string[] {
  const path = filesOfApp().find((file) => /(^|\/)route\.tsx?$/.test(file) && `route ${addressOf(file)}` === route)
  const text = path ? readFileSync(join(app, path), 'utf8') : ''
  const exported = /export (?:async function|const) (GET|PUT|POST|PATCH|DELETE)\b/g
  return [...text.matchAll(exported)].map(([, method = '']) => method)
}

export type Wrapper = 'workspaceAction' | 'accountAction' | 'publicAction'

const isWrapper = (made: string | undefined): made is Wrapper =>
  made === 'workspaceAction' || made === 'accountAction' || made === 'publicAction'

/**
 * Every export of a file that begins with 'use server', with the wrapper that made it; null for a bare export. One that
 * takes the slug of a workspace hands its form on to such a wrapper, and is called like its product.
 */
export function findActions(): Record<string, Wrapper | null> {
  const files = ['app', 'lib', 'components'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(root, folder, path)),
  )
  const texts = files.filter((path) => /\.tsx?$/.test(path)).map((path) => readFileSync(path, 'utf8'))
  const served = texts.filter((text) => /^\s*['"]use server['"]/.test(text))
  return Object.fromEntries(
    served.flatMap((text) =>
      [...text.matchAll(/export (?:async )?(?:function|const) (\w+)(?: = (\w+)\(|\((workspaceSlug): string)?/g)].map(
        ([, name = '', made, slug]) => [name, slug ? 'workspaceAction' : isWrapper(made) ? made : null],
      ),
    ),
  )
}

type Manifest = { node: Record<string, { exportedName: string; workers: Record<string, unknown> }> }

/** The id of each action in the build, and an address with parameters from which it can be called. */
export function builtActions(): Record<string, { id: string; address: string }> {
  const manifest = readFileSync(join(root, '.next/server/server-reference-manifest.json'), 'utf8')
  return Object.fromEntries(
    Object.entries((JSON.parse(manifest) as Manifest).node).map(([id, { exportedName, workers }]) => {
      const page = Object.keys(workers).find((path) => !path.includes('_not-found')) ?? 'app/page'
      return [exportedName, { id, address: addressOf(page.replace(/^app\//, '')) }]
    }),
  )
}
