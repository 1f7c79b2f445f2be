// Teaches Node the '@/' of our imports. Node strips the types itself, so that a file is read without waiting for a compiler.
import { registerHooks } from 'node:module'

const root = new URL('../../../../', import.meta.url)

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'server-only') return { url: 'data:text/javascript,', shortCircuit: true }
    const isJson = specifier.endsWith('.json')
    if (!specifier.startsWith('@/'))
      return next(specifier, isJson ? { ...context, importAttributes: { type: 'json' } } : context)
    const url = new URL(`${specifier.slice(2)}${isJson ? '' : '.ts'}`, root).href
    return { url, importAttributes: isJson ? { type: 'json' } : {}, shortCircuit: true }
  },
})
