import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { hasCode } from '@/lib/error-codes'

const flag = z
  .enum(['', '0', '1', 'false', 'true'], 'must be true or false')
  .default('')
  .transform((value) => value === '1' || value === 'true')

const origin = z
  .string()
  .refine(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'must be an origin such as https://answerable.example.org, without a path',
  )

const portHint = 'must be a whole number from 1 to 65535'
const uploadHint = 'must be a number of megabytes, above 0 and up to 2000'

const schema = z
  .object({
    NODE_ENV: z
      .enum(['development', 'production', 'test'], 'must be development, production or test')
      .default('production'),
    PORT: z.coerce.number(portHint).int(portHint).min(1, portHint).max(65535, portHint).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATA_DIR: z
      .string()
      .default('./data')
      .transform((path) => resolve(path)),
    DATABASE_URL: z
      .string()
      .refine((text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text), 'must begin with postgresql://')
      .optional(),
    APP_ORIGIN: origin.optional(),
    AUTH_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
    TRUST_PROXY: flag,
    /** Mail goes out by this server; without it reminders are shown in the product only. */
    SMTP_URL: z
      .string()
      .refine((text) => /^smtps?:\/\//.test(text) && URL.canParse(text), 'must begin with smtp:// or smtps://')
      .optional(),
    MAIL_FROM: z.string().min(3).default('Answerable <answerable@localhost>'),
    /** Languages of scans that are recognised, by Tesseract's codes, the most frequent first. */
    OCR_LANGUAGES: z
      .string()
      .regex(/^[a-z]{3}(,[a-z]{3})*$/, 'must be codes of three letters with commas between, such as eng,fra,deu')
      .default('eng,fra,deu,pol,spa,ita')
      .transform((codes) => codes.split(',')),
    /** An outside language model that texts are sent to; without an address none is asked, and no text goes out. */
    OUTSIDE_MODEL_URL: z
      .string()
      .refine(
        (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
        'must begin with https:// or http://',
      )
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    OUTSIDE_MODEL_KEY: z.string().default(''),
    /** By what it is asked for, and told to a person who reads what it proposes. */
    OUTSIDE_MODEL_NAME: z.string().min(1).optional(),
    UPLOAD_MAX_MB: z.coerce.number(uploadHint).positive(uploadHint).max(2000, uploadHint).default(50),
    /** One folder of one mailbox that mails are forwarded to: imaps://user:password@host/folder. */
    MAILBOX_URL: z
      .string()
      .refine(
        (text) => /^imaps?:\/\//.test(text) && URL.canParse(text) && new URL(text).pathname.length > 1,
        'must look like imaps://user:password@host/folder',
      )
      .optional(),
    /** The workspace, by its address, whose queue that folder fills. */
    MAILBOX_WORKSPACE: z.string().min(1).optional(),
  })
  .refine(({ MAILBOX_URL, MAILBOX_WORKSPACE }) => !MAILBOX_URL || Boolean(MAILBOX_WORKSPACE), {
    path: ['MAILBOX_WORKSPACE'],
    message: 'must name the workspace that MAILBOX_URL fills',
  })
  .transform((given) => ({
    ...given,
    APP_ORIGIN: given.APP_ORIGIN ?? `http://localhost:${given.PORT}`,
    AUTH_SECRET: given.AUTH_SECRET ?? keptSecret(given.DATA_DIR),
  }))

/** Everything that the product reads from its environment; nothing else reads `process.env`. */
export type Env = z.output<typeof schema>

/** Made once per installation and kept beside its data, readable by its owner only. */
function keptSecret(dataDir: string): string {
  const path = resolve(dataDir, 'secret')
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true })
    const fresh = `${path}.${randomBytes(4).toString('hex')}`
    writeFileSync(fresh, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
    linkUnlessThere(fresh, path)
  }
  return readFileSync(path, 'utf8').trim()
}

/** Two processes may start at once: the first name wins, and both read the same secret. */
function linkUnlessThere(fresh: string, path: string): void {
  try {
    linkSync(fresh, path)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    unlinkSync(fresh)
  }
}

/** Parses an environment; throws an error whose message has one plain line for each fault. */
export function readEnv(from: Record<string, string | undefined>): Env {
  const known = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(known)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not right:\n${faults.join('\n')}`)
}

export const env: Env = readEnv(process.env)
