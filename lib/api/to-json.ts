/** A column that holds a day; every other Date is an instant. */
const isDayKey = (key: string) => key === 'on' || key.endsWith('On')

/** Rows as JSON has them: days are 'YYYY-MM-DD' by the name of their field, instants ISO 8601 in UTC. */
export function toJson(value: unknown, key = ''): unknown {
  if (value instanceof Date) return isDayKey(key) ? value.toISOString().slice(0, 10) : value.toISOString()
  if (Array.isArray(value)) return value.map((one) => toJson(one, key))
  if (typeof value !== 'object' || value === null) return value
  const plain: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) plain[name] = toJson(inner, name)
  return plain
}
