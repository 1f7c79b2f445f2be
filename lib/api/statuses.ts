import type { Operation } from '@/lib/api/operation'

/** Every status that an operation can answer with, beside a fault of our own (500). */
export function statusesOf(operation: Operation): number[] {
  const hasInput = Boolean(operation.body)
  const hasParams = operation.path.includes('{')
  return [
    operation.status,
    ...(operation.query || hasInput || operation.isUpload ? [400] : []),
    401,
    403,
    ...(hasParams || hasInput ? [404] : []),
    // A file that is made of the record may have nothing to be made of yet.
    ...(hasInput || operation.answer === 'file' ? [409] : []),
    ...(hasInput || operation.isUpload ? [413] : []),
    ...(hasInput ? [415] : []),
    ...(hasInput || operation.isUpload ? [422] : []),
    429,
  ]
}
