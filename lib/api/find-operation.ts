import 'server-only'
import type { Operation } from '@/lib/api/operation'
import { operations } from '@/lib/api/operations'

type Found = { operation: Operation; params: Record<string, string> }

type Node = { here: Map<string, Operation>; fixed: Map<string, Node>; open: { name: string; node: Node } | null }

const emptyNode = (): Node => ({ here: new Map(), fixed: new Map(), open: null })

function plant(root: Node, operation: Operation): void {
  let node = root
  for (const part of operation.path.slice(1).split('/')) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    if (name) {
      node.open ??= { name, node: emptyNode() }
      if (node.open.name !== name) throw new Error(`Two names for one parameter: ${node.open.name} and ${name}.`)
      node = node.open.node
    } else {
      const next = node.fixed.get(part) ?? emptyNode()
      node.fixed.set(part, next)
      node = next
    }
  }
  if (node.here.has(operation.method)) throw new Error(`Declared twice: ${operation.method} ${operation.path}`)
  node.here.set(operation.method, operation)
}

const root = emptyNode()
for (const operation of operations) plant(root, operation)

/**
 * The operation for a method and the segments below /api/v1. Null when nothing has this address; `allow` when only other
 * methods do.
 */
export function findOperation(method: string, segments: readonly string[]): Found | { allow: string[] } | null {
  let node = root
  const params: Record<string, string> = {}
  for (const segment of segments) {
    const next = node.fixed.get(segment) ?? node.open?.node
    if (!next) return null
    if (!node.fixed.has(segment) && node.open) params[node.open.name] = segment
    node = next
  }
  if (node.here.size === 0) return null
  const operation = node.here.get(method)
  return operation ? { operation, params } : { allow: [...node.here.keys()] }
}
