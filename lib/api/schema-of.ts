import 'server-only'
import { z } from 'zod'
import { formOnly, type Operation } from '@/lib/api/operation'

export type JsonSchema = {
  [key: string]: unknown
  type?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
}

/** What only forms need of a field: the empty choice, and the words that a ticked box sends. */
const isFormWord = ({ const: word, type }: JsonSchema) =>
  word === '' || word === 'on' || (word === 'true' && type === 'string')

/** A list may come as one text from a form. */
const isTextOfList = (one: JsonSchema, all: JsonSchema[]) =>
  one.type === 'string' && !('enum' in one) && all.some(({ type }) => type === 'array')

function simplify(schema: JsonSchema): void {
  if (!schema.anyOf) return
  const left = schema.anyOf.filter((one, _index, all) => !isFormWord(one) && !isTextOfList(one, all))
  if (left.length === 0) return
  const [only] = left
  if (left.length === 1 && only) {
    delete schema.anyOf
    Object.assign(schema, only)
  } else schema.anyOf = left
}

const represent = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const made = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const here = jsonSchema as JsonSchema
      // The format says it; the expression behind it is for machines that know no formats.
      if (here.format !== undefined) delete here.pattern
      if (here.maximum === Number.MAX_SAFE_INTEGER) delete here.maximum
      if (here.minimum === Number.MIN_SAFE_INTEGER) delete here.minimum
      if (io === 'input') {
        simplify(here)
        if (here.default === '' || (Array.isArray(here.default) && here.default.length === 0)) delete here.default
      }
    },
  }) as JsonSchema
  // A copy also leaves out what zod hangs on for itself.
  const { $schema: _dialect, ...plain } = JSON.parse(JSON.stringify(made)) as JsonSchema
  return plain
}

function without(schema: JsonSchema, names: readonly string[]): JsonSchema {
  const [anyOf, oneOf] = [schema.anyOf, schema.oneOf].map((list) => list?.map((one) => without(one, names)))
  const properties = schema.properties
    ? Object.fromEntries(Object.entries(schema.properties).filter(([name]) => !names.includes(name)))
    : undefined
  const required = schema.required?.filter((name) => !names.includes(name))
  return {
    ...schema,
    ...(anyOf ? { anyOf } : {}),
    ...(oneOf ? { oneOf } : {}),
    ...(properties ? { properties } : {}),
    ...(required ? { required } : {}),
  }
}

/** The names in a path that stand in braces, in their order. */
export const paramsOf = ({ path }: Pick<Operation, 'path'>): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

/** The body as it is sent: what the schema of the form takes, less what the path and the headers say. Null for none. */
export function bodySchema(operation: Operation): JsonSchema | null {
  if (!operation.body) return null
  const filled = [...formOnly, ...(operation.hidden ?? []), ...paramsOf(operation)]
  const schema = without(represent(operation.body, 'input'), filled)
  const isEmpty = schema.properties && Object.keys(schema.properties).length === 0
  return isEmpty ? null : schema
}

/** What may stand behind the question mark, as it is sent; null where nothing may. */
export const querySchema = ({ query }: Operation): JsonSchema | null => (query ? represent(query, 'input') : null)

/** What comes back; null for a file and for nothing. */
export const answerSchema = ({ answer }: Operation): JsonSchema | null =>
  answer === 'file' || answer === 'none' ? null : represent(answer, 'output')
