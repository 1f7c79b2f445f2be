import { z } from 'zod'

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
})

const errors = z.array(z.object({ message: z.string().optional() }))
const suite = z.object({
  specs: z
    .array(
      z.object({
        title: z.string(),
        file: z.string(),
        ok: z.boolean(),
        tests: z.array(z.object({ results: z.array(z.object({ errors: errors.optional() })) })),
      }),
    )
    .optional(),
  get suites() {
    return z.array(suite).optional()
  },
})
const playwrightReport = z.object({ suites: z.array(suite), errors: errors.optional() })

const limit = 1_500 // characters of a message: the end of a log is all that some machines keep
const name = (title: string, message: string | undefined) => `${title}\n${(message ?? '').slice(0, limit)}`.trimEnd()

/** The failed tests of a Vitest JSON report, each as its title and the start of its first message; a file that did not load counts too. */
export function nameVitestFailures(report: unknown): string[] {
  const read = vitestReport.safeParse(report)
  if (!read.success) return ['Vitest wrote no report that can be read: it died on the way.']
  return read.data.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return file.status === 'failed' ? [name(file.name, file.message)] : []
    return failed.map((test) => name(`${file.name} > ${test.fullName}`, test.failureMessages?.[0]))
  })
}

const failedSpecs = (of: z.infer<typeof suite>): string[] => [
  ...(of.specs ?? [])
    .filter((spec) => !spec.ok)
    .map((spec) => {
      const messages = spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors ?? []))
      return name(`${spec.file} > ${spec.title}`, messages[0]?.message)
    }),
  ...(of.suites ?? []).flatMap(failedSpecs),
]

/** The failed journeys of a Playwright JSON report, as {@link nameVitestFailures} gives tests; errors outside a test count too. */
export function namePlaywrightFailures(report: unknown): string[] {
  const read = playwrightReport.safeParse(report)
  if (!read.success) return ['Playwright wrote no report that can be read: it died on the way.']
  const outside = (read.data.errors ?? []).map((error) => name('outside a journey', error.message))
  return [...outside, ...read.data.suites.flatMap(failedSpecs)]
}
