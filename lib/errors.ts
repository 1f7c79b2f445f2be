/** What the interface says about a refusal: a key of `errors.json` and the values it needs. */
export type Refusal = { key: string; values?: Record<string, string | number> }

/** A refusal that a person caused and can understand. Anything else that is thrown is a bug and stays unnamed outside. */
export class DomainError extends Error {
  readonly refusal: Refusal
  constructor(key: string, values?: Refusal['values']) {
    super(key)
    this.name = new.target.name
    this.refusal = { key, values }
  }
}

/** There is no such record for this actor: missing and foreign are one answer, so that nothing is told about others. */
export class NotFoundError extends DomainError {
  constructor(key = 'not_found') {
    super(key)
  }
}

/** Files that a form names are not there (any more): swept, or foreign. */
export class FilesGoneError extends NotFoundError {
  readonly ids: readonly string[]
  constructor(ids: readonly string[]) {
    super('file_gone')
    this.ids = ids
  }
}

/** The actor may see the record and may not do this to it. */
export class ForbiddenError extends DomainError {
  constructor(key = 'forbidden') {
    super(key)
  }
}

/** Somebody was faster, or the state of the record does not allow it (any more). */
export class ConflictError extends DomainError {}

/** What is wrong with one field of a form: its name, and the key of the words. */
export type Wrong = readonly [field: string, key: string]

/** The input has the right shape, but says something that cannot be. `field` names the input it belongs to. */
export class InvalidError extends DomainError {
  readonly field: string
  constructor(field: string, key: string, values?: Refusal['values']) {
    super(key, values)
    this.field = field
  }
}
